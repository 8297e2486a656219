"""One function for every command of an existing application.

A handler checks what was typed and asks who must be asked, outside of any transaction, and returns what is to be
done inside one. Raising `Refusal` changes nothing; returning one keeps what was changed (a wrong code counts).
"""

from __future__ import annotations

from typing import Final

from ...flow import commands as say
from . import after, details, documents, email, handoff, language, phone
from .base import Caller, Handler, Perform

HANDLERS: Final[dict[type, Handler]] = {
    say.ConfirmEmail: email.confirm,
    say.ResendEmail: email.resend,
    say.ChangeEmail: email.change,
    say.ChooseMethod: phone.choose_method,
    say.StartPhone: phone.start,
    say.ResendLink: phone.resend,
    say.SubmitDetails: details.submit,
    say.ChooseDocument: documents.choose,
    say.StartHandoff: handoff.start,
    say.StopHandoff: handoff.stop,
    say.TextHandoff: handoff.text,
    say.SubmitDocuments: documents.submit,
    say.Appeal: after.appeal,
    say.Acknowledge: after.acknowledge,
    say.SetLanguage: language.choose,
}
"""`CheckPhone` changes nothing and has its own route."""

__all__ = ["HANDLERS", "Caller", "Handler", "Perform"]
