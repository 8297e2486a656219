"""Dates, times, sizes, addresses and the sentences of codes, in the customer's locale and time zone.

One object per window; pages get it in their `View`. Nothing here is cached, so a change of locale is a new object.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTimeZone

from ..flow import prose
from ..flow.codes import FieldProblem
from ..flow.config import Config
from ..flow.prose import Part
from .territories import names

if TYPE_CHECKING:
    from ..flow.application import Address, Notice, Reason
    from ..flow.problems import Problem


_GERMAN_NO_NOUNS = frozenset(
    {"Der", "Die", "Das", "Den", "Dem", "Des", "Ein", "Eine", "Einen", "Kein", "Keine", "Dies", "Diese", "Dieser",
     "Dieses", "Zu", "Es", "Wir", "Nicht", "Noch"}
)  # fmt: skip
"""Words with which a German title may begin and which are written small within a sentence."""


@dataclass(frozen=True, slots=True)
class Words:
    """A code in words: the head of a list item or banner, why, and what to do. ``action``: see `messages.Message`."""

    title: str
    why: tuple[Part, ...]
    remedy: tuple[Part, ...]
    action: str = ""

    @property
    def sentence(self) -> tuple[Part, ...]:
        """Why and what to do in one run, for the line under a field."""
        between = (Part(" "),) if self.why and self.remedy else ()
        return (*self.why, *between, *self.remedy)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How this window writes things. ``home``: the country the person probably lives in, ISO 3166-1 alpha-2.
    ``language``: what is spoken, BCP 47; dates and numbers follow ``locale``, which may be another one.
    """

    config: Config
    locale: QLocale
    zone: QTimeZone
    home: str = ""
    language: str = "en"

    # -- times -----------------------------------------------------------------------------------------------

    def clock(self, at: str | None) -> str:
        """``2026-05-12T19:09:00Z`` -> ``2:09 PM`` in the customer's zone; "" for None."""
        return _plain_blanks(self.locale.toString(self._local(at).time(), QLocale.FormatType.ShortFormat)) if at else ""

    def until(self, at: str | None, now: datetime) -> str:
        """``2:09 PM`` for a time of the same day as ``now``, else with the day: ``May 13, 2:09 PM``."""
        here = QDateTime.fromSecsSinceEpoch(int(now.timestamp()), self.zone).date()
        return self.clock(at) if self._local(at).date() == here else f"{self.short_day(at)}, {self.clock(at)}"

    def day(self, on: str | None) -> str:
        """``1991-03-14`` or a time -> ``March 14, 1991``."""
        if not on:
            return ""
        day = QDate.fromString(on, Qt.DateFormat.ISODate) if len(on) == 10 else self._local(on).date()
        long = self.locale.dateFormat(QLocale.FormatType.LongFormat)
        return _plain_blanks(self.locale.toString(day, _without_weekday(long)))

    def short_day(self, at: str | None) -> str:
        """A time -> ``May 12``."""
        if not at:
            return ""
        pattern = _without_year(_without_weekday(self.locale.dateFormat(QLocale.FormatType.LongFormat)))
        return _plain_blanks(self.locale.toString(self._local(at).date(), pattern.replace("MMMM", "MMM")))

    def moment(self, at: str | None) -> str:
        """A time -> ``May 12, 2026, 2:19 PM``."""
        if not at:
            return ""
        long = _without_weekday(self.locale.dateFormat(QLocale.FormatType.LongFormat)).replace("MMMM", "MMM")
        return _plain_blanks(f"{self.locale.toString(self._local(at).date(), long)}, {self.clock(at)}")

    def _local(self, at: str | None) -> QDateTime:
        return QDateTime.fromString(at or "", Qt.DateFormat.ISODateWithMs).toTimeZone(self.zone)

    # -- things ----------------------------------------------------------------------------------------------

    def size(self, count: int, digits: int = 1) -> str:
        """Bytes -> ``3.1 MB`` (SI, as file managers and the limits say it)."""
        return _plain_blanks(self.locale.formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat))

    def country(self, code: str | None) -> str:
        found = self.config.country(code)
        own = names(self.language).get(code or "")
        return own or (found.name if found is not None else code or "")

    def inside(self, title: str) -> str:
        """A title as it stands within a sentence. Abbreviations and German nouns keep their capital letter."""
        noun = self.language == "de" and title.partition(" ")[0] not in _GERMAN_NO_NOUNS
        if noun or title[1:2].isupper():
            return title
        return title[:1].lower() + title[1:]

    def state(self, country: str | None, code: str | None) -> str:
        found = self.config.country(country)
        names = {state.code: state.name for state in found.states} if found is not None else {}
        return names.get(code or "", code or "")

    def residence(self, country: str, state: str | None) -> str:
        """``Texas, United States``."""
        return ", ".join(part for part in (self.state(country, state), self.country(country)) if part)

    def phone(self, number: str) -> str:
        """``+15125550142`` -> ``+1 (512) 555-0142``; what is masked or no E.164 number stays as it is."""
        import phonenumbers as pn  # 45 ms: not before the first paint

        try:
            parsed = pn.parse(number)
        except pn.NumberParseException:
            return number
        if parsed.country_code == 1:
            return f"+1 {pn.format_number(parsed, pn.PhoneNumberFormat.NATIONAL)}"
        return pn.format_number(parsed, pn.PhoneNumberFormat.INTERNATIONAL)

    def address(self, address: Address) -> tuple[str, ...]:
        """The lines of an address as they stand on a letter inside the country."""
        street = ", ".join(part for part in (address.line1, address.line2) if part)
        if address.country == "US":
            place = f"{address.city}, {address.state} {address.postal_code}".strip(" ,")
        else:
            place = " ".join(part for part in (address.postal_code, address.city, address.state) if part)
        return tuple(line for line in (street, place) if line)

    # -- codes -----------------------------------------------------------------------------------------------

    def words(
        self, code: str, values: Mapping[str, str] | None = None, *, title: str = "", why: str = "", remedy: str = ""
    ) -> Words:
        """The message of a code with its values filled in.

        A code that this version does not know, or values that do not fit, give the server's own words, untouched
        by markup; without those, the plain fact that this program is too old to say more, and a way on.
        """
        from ..flow.messages import message  # nine modules, and no code is on the first picture

        known = message(code)
        if known is not None:
            filled = self._values(values or {})
            try:
                return Words(
                    _tr(known.title).format_map(filled),
                    prose.parse(_tr(known.why), filled),
                    prose.parse(_tr(known.remedy), filled),
                    known.action,
                )
            except (KeyError, IndexError, ValueError):
                pass  # a newer server speaks of values that this sentence does not have
        if title or why or remedy:
            return Words(title or why, (Part(why),) if why else (), (Part(remedy),) if remedy else ())
        title = known.title if known is not None and "{" not in known.title else ""
        return Words(
            title or QCoreApplication.translate("messages", "There is news that this version can't show"),
            (
                Part(
                    QCoreApplication.translate("messages", "The server answered with the code {code}.").format(
                        code=code
                    )
                ),
            ),
            prose.parse(QCoreApplication.translate("messages", "Update the program, or [contact support](support).")),
            "support",
        )

    def reason(self, reason: Reason | Notice) -> Words:
        return self.words(reason.code, reason.values, title=reason.title, why=reason.why, remedy=reason.remedy)

    def field(self, problem: FieldProblem) -> tuple[Part, ...]:
        """The sentence under a field."""
        return self.words(problem.code, problem.values).sentence

    def problem(self, problem: Problem) -> Words:
        values = dict(problem.values)
        if problem.left is not None:
            values.setdefault("left", str(problem.left))
        if problem.retry_after is not None:
            values.setdefault("seconds", str(problem.retry_after))
            # By this computer's clock, which is the one that the customer will look at.
            until = datetime.now(UTC) + timedelta(seconds=problem.retry_after)
            values.setdefault("available_at", until.strftime("%Y-%m-%dT%H:%M:%SZ"))
        return self.words(problem.code, values, title=problem.title, why=problem.detail)

    def _values(self, values: Mapping[str, str]) -> dict[str, str]:
        """Values as they are written: dates (``…_on``) and times (``…_at``) in the locale, the operator's name."""
        written = {"operator": self.config.brand.name, "sender": self.config.brand.name}
        for key, value in values.items():
            if key.endswith("_on"):
                written[key] = self.day(value)
            elif key.endswith("_at"):
                written[key] = self.clock(value)
            elif key == "country":
                written[key] = self.country(value)
            elif key == "seconds":
                count = _whole(value)
                written["wait"] = QCoreApplication.translate("messages", "%n seconds", None, count)
            elif key == "left":
                count = _whole(value)
                written["tries_left"] = QCoreApplication.translate("messages", "%n tries left", None, count)
            else:
                written[key] = value
        return written


def _whole(number: str) -> int:
    """A count that the server sent; what is none counts as nothing."""
    return int(number) if number.isdecimal() else 0


def _tr(text: str) -> str:
    return QCoreApplication.translate("messages", text)


def _plain_blanks(text: str) -> str:
    """CLDR puts a narrow no-break space before AM and PM, which few fonts have."""
    return text.replace("\u202f", "\u00a0")


def _without_weekday(pattern: str) -> str:
    """``dddd, MMMM d, yyyy`` -> ``MMMM d, yyyy``."""
    return pattern.replace("dddd", "").strip(" ,،")


def _without_year(pattern: str) -> str:
    """``MMMM d, yyyy`` -> ``MMMM d``; also without the word or sign that ties the year to the day."""
    return re.sub(r"(\s*'?de'?)?[\s,،]*y+(?:'?年'?)?", "", pattern).strip(" ,،")
