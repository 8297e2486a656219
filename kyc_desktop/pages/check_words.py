"""What was read and compared, in words: rows of the table, the four checks, titles of pictures 14 and 15."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from ..flow.application import Documents
from ..ui.page import View
from ..ui.readings import Comparison, DocumentReading, Finding, Judgement, Result, Severity, own_country
from ..ui.widgets.check_grid import Check, State
from ..ui.widgets.reading_table import ReadingRow, Tone

DIFFERENCES: Final = frozenset({"document_name_differs", "document_birth_date_differs"})
"""What was typed is not what the document says: no fault of the photo, so it has its row in the table."""
_SHARP: Final = frozenset({"photo_blurred", "photo_dark", "photo_bright", "photo_too_small"})
_WHOLE: Final = frozenset({"photo_cropped", "photo_tilted", "photo_not_document"})
_CLEAR: Final = frozenset({"photo_glare", "photo_covered"})
_COMPARED: Final = frozenset({Result.SAME, Result.EXPLAINED, Result.DIFFERS})
_TONES: Final[dict[Result, Tone]] = {
    Result.EXPLAINED: "quiet",
    Result.READ: "quiet",
    Result.UNCERTAIN: "warning",
    Result.DIFFERS: "danger",
    Result.EXPIRED: "danger",
}
_DATES: Final = frozenset({"birth_date", "expiry_date", "issue_date"})
_STATES: Final = frozenset({"nationality", "issuer", "country"})
_NAMES: Final = frozenset({"surname", "given_names", "middle_names", "street", "street2", "city"})


class CheckWords(QObject):
    """An object so that its words are translated under one name."""

    def head(self, documents: Documents | None) -> str:
        """``Read from your passport``."""
        heads = {
            "passport": self.tr("Read from your passport"),
            "drivers_license": self.tr("Read from your license"),
            "id_card": self.tr("Read from your card"),
        }
        return heads.get((documents.type if documents is not None else None) or "", self.tr("Read from your document"))

    def compared(self, judgement: Judgement) -> str:
        """What stands at the end of that line."""
        if any(row.result in _COMPARED for row in judgement.rows):
            return self.tr("Compared with what you entered")
        return self.tr("Checked on this computer")

    def rows(self, view: View, documents: Documents | None, judgement: Judgement) -> list[ReadingRow]:
        kind = documents.type if documents is not None else None
        return [
            ReadingRow(
                name=row.name,
                label=self._label(row.name, kind),
                value=self._value(view, row.name, row.text),
                verdict=self._verdict(view, row),
                tone=_TONES.get(row.result, "ok"),
            )
            for row in judgement.rows
        ]

    def checks(self, reading: DocumentReading, judgement: Judgement) -> list[Check]:
        """The four of picture 14. What is not passed says so; what can't be known is not called passed."""
        codes = {one.code for one in judgement.findings}
        whole: State = "failed" if codes & _WHOLE else "passed" if reading.quad is not None else "unknown"
        corners = {
            "passed": self.tr("All corners in frame"),
            "failed": self.tr("Not all corners in frame"),
            "unknown": self.tr("Corners not found"),
        }
        sharp, clear = not codes & _SHARP, not codes & _CLEAR
        return [
            Check(name="corners", words=corners[whole], state=whole),
            Check(
                name="sharp",
                words=self.tr("Sharp") if sharp else self.tr("Not sharp everywhere"),
                state="passed" if sharp else "failed",
            ),
            Check(
                name="glare",
                words=self.tr("No glare") if clear else self.tr("Something hides a part"),
                state="passed" if clear else "failed",
            ),
            self._machine_check(reading),
        ]

    def title(self, reading: DocumentReading, judgement: Judgement) -> str:
        if not reading.fields:
            return self.tr("Is the photo clear?")
        if any(row.result is Result.DIFFERS for row in judgement.rows):
            return self.tr("Something differs from what you wrote")
        if not reading.verified:
            return self.tr("Is this what your document says?")
        return self.tr("All readable. Is this you?")

    def lead(self, reading: DocumentReading, judgement: Judgement, *, phone: bool = False) -> str:
        """``phone``: the photo came from there, so the server has it already."""
        if not reading.fields and phone:
            return self.tr(
                "This photo came from your phone. Nothing on this side can be read by the computer;"
                " a person looks at it."
            )
        if not reading.fields:
            return self.tr(
                "Nothing on this side can be read by the computer; a person looks at it."
                " Nothing is sent until you use it."
            )
        if any(row.result is Result.DIFFERS for row in judgement.rows):
            return self.tr(
                "The red line is different. Correct what you wrote, or take the photo again if we misread it."
            )
        if not reading.verified:
            return self.tr("We could not read everything with certainty. Compare it with your document.")
        if phone:
            return self.tr("We read these from the photo from your phone. It counts once you use it.")
        return self.tr("We read these from the photo. Nothing is sent until you use it.")

    def reasons(self, findings: tuple[Finding, ...]) -> str:
        """The lead of picture 15."""
        count = sum(one.severity is Severity.BLOCKS for one in findings)
        marked = all(one.polygon is not None for one in findings if one.severity is Severity.BLOCKS)
        if count <= 1:
            return self.tr("There is one reason. It is marked on the photo.") if marked else self.tr("Here is why.")
        if count == 2:
            both = self.tr("There are two reasons. Both are marked on the photo.")
            return both if marked else self.tr("There are two reasons.")
        all_of_them = self.tr("There are %n reasons. They are marked on the photo.", "", count)
        return all_of_them if marked else self.tr("There are %n reasons.", "", count)

    def _machine_check(self, reading: DocumentReading) -> Check:
        name = "lines"
        if reading.barcode is not None:
            read = bool(reading.fields)
            words = self.tr("The barcode is read") if read else self.tr("The barcode says nothing about you")
            return Check(name=name, words=words, state="passed" if read else "unknown")
        if not reading.lines:
            return Check(name=name, words=self.tr("No code lines on this side"), state="unknown")
        if not reading.verified:
            return Check(name=name, words=self.tr("The code lines are not certain"), state="failed")
        three = len(reading.lines) == 3
        words = self.tr("All three code lines add up") if three else self.tr("Both code lines add up")
        return Check(name=name, words=words)

    def _label(self, name: str, kind: str | None) -> str:
        numbers = {"passport": self.tr("Passport no."), "drivers_license": self.tr("License no.")}
        labels = {
            "surname": self.tr("Surname"),
            "given_names": self.tr("Given names"),
            "middle_names": self.tr("Middle names"),
            "birth_date": self.tr("Date of birth"),
            "number": numbers.get(kind or "", self.tr("Card no.")),
            "nationality": self.tr("Nationality"),
            "issuer": self.tr("Issued by"),
            "country": self.tr("Issued by"),
            "sex": self.tr("Sex"),
            "expiry_date": self.tr("Valid until"),
            "issue_date": self.tr("Issued on"),
            "street": self.tr("Street"),
            "street2": self.tr("Street, line 2"),
            "city": self.tr("City"),
            "state": self.tr("State"),
            "postal_code": self.tr("Postal code"),
        }
        return labels.get(name, name)

    def _value(self, view: View, name: str, text: str) -> str:
        if name in _DATES:
            return view.words.day(text) or text
        if name in _STATES:
            code = own_country(text)
            return view.words.country(code) if view.config.country(code) is not None else text
        return text.title() if name in _NAMES and text.isupper() else text

    def _verdict(self, view: View, row: Comparison) -> str:
        typed = self._value(view, row.name, row.typed)
        match row.result:
            case Result.SAME:
                return self.tr("Same")
            case Result.EXPLAINED:
                return self._explained(row.why, typed)
            case Result.DIFFERS:
                return self.tr("You wrote {typed}").format(typed=typed)
            case Result.CHECKED:
                return self.tr("Check digit is right")
            case Result.NOT_EXPIRED:
                return self.tr("Not expired")
            case Result.EXPIRED:
                return self.tr("Expired")
            case Result.UNCERTAIN:
                return self.tr("Read with a correction, check it")
            case Result.READ:
                return self.tr("Read")

    def _explained(self, why: str, typed: str) -> str:
        sentences = {
            "order": self.tr("You wrote it in another order, that's fine"),
            "hyphen": self.tr("You wrote {typed}, that's fine"),
            "cut_at_line_end": self.tr("Cut at the end of the line, that's fine"),
        }
        return sentences.get(why, self.tr("You wrote {typed}, that's fine")).format(typed=typed)
