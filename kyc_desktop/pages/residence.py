"""Country and, where an address needs one, state: who lives where, and whether we serve there.

Signals:
    Residence.changed(): the person chose another country or state.
    Residence.linked(str): a link of an error was activated.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..flow.codes import FieldProblem
from ..flow.config import Config, State
from ..ui.page import View
from ..ui.territories import by_name
from ..ui.widgets.combo import Combo
from ..ui.widgets.option import Option


class Residence(QWidget):
    """``<page>.country`` and ``<page>.state`` beside each other. Places that are not served can be chosen, so that
    it can be said."""

    changed = Signal()
    linked = Signal(str)

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._config: Config | None = None
        self._language = ""
        self.country = Combo(f"{page}.country", self.tr("Country"), placeholder=self.tr("Choose"))
        self.state = Combo(f"{page}.state", self.tr("State"), placeholder=self.tr("Choose"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.country, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.state, 1, Qt.AlignmentFlag.AlignTop)
        self.country.changed.connect(self._country_chosen)
        self.state.changed.connect(self.changed)
        self.country.linked.connect(self.linked)
        self.state.linked.connect(self.linked)

    def offer(self, view: View) -> None:
        """Take the countries of a configuration; the choice stays where it is still among them."""
        if self._config is not view.config or self._language != view.words.language:
            self._config, self._language = view.config, view.words.language
            self.country.set_options(_countries(view))
            self._offer_states()

    def choose(self, country: str, state: str) -> None:
        self.country.set_value(country)
        self._offer_states()
        self.state.set_value(state)

    def check_country(self) -> FieldProblem | None:
        country = self._config.country(self.country.value()) if self._config is not None else None
        if country is None:
            return FieldProblem(pointer="/country", code="required")
        if not country.residence:
            return FieldProblem(pointer="/country", code="country_unsupported", values={"country": country.code})
        return None

    def check_state(self) -> FieldProblem | None:
        states = self._states()
        if not states:
            return None
        state = next((state for state in states if state.code == self.state.value()), None)
        if state is None:
            return FieldProblem(pointer="/state", code="state_required")
        if not state.residence:
            return FieldProblem(pointer="/state", code="state_unsupported", values={"state": state.name})
        return None

    def _states(self) -> tuple[State, ...]:
        country = self._config.country(self.country.value()) if self._config is not None else None
        return country.states if country is not None else ()

    def _offer_states(self) -> None:
        states = self._states()
        self.state.set_options([Option(state.code, state.name) for state in states])
        self.state.setVisible(bool(states))

    def _country_chosen(self) -> None:
        self._offer_states()
        self.changed.emit()


def own_country(view: View) -> str:
    """The country that the system is set to, "" when nobody who lives there is served."""
    country = view.config.country(view.words.home or QLocale.territoryToCode(view.words.locale.territory()))
    return country.code if country is not None and country.residence else ""


def _countries(view: View) -> list[Option]:
    """All of them, the customer's own first, then A to Z."""
    own = own_country(view)
    ordered = by_name(view.config.countries, view.words.language, view.words.locale, first=own)
    return [Option(country.code, name, also=(country.name,)) for country, name in ordered]
