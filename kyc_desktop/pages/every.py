"""The explicit list of the screens. A page that is not named here does not exist."""

from __future__ import annotations

from typing import Final

from ..ui.page import Page
from .account import AccountPage
from .appeal import AppealPage
from .approved import ApprovedPage
from .camera import CameraPage
from .change_email import ChangeEmailPage
from .checking import CheckingPage
from .documents import DocumentsPage
from .edit import EditPage
from .email import EmailPage
from .failed import FailedPage
from .forgot import ForgotPage
from .handoff import HandoffPage
from .in_review import InReviewPage
from .late import LatePage
from .link import LinkPage
from .method import MethodPage
from .phone import PhonePage
from .photo_check import PhotoCheckPage
from .photos import PhotosPage
from .rejected import RejectedPage
from .reset import ResetPage
from .review import ReviewPage
from .sending import SendingPage
from .sign_in import SignInPage
from .update import UpdatePage

PAGES: Final[tuple[type[Page], ...]] = (
    AccountPage,
    SignInPage,
    ForgotPage,
    ResetPage,
    EmailPage,
    ChangeEmailPage,
    MethodPage,
    PhonePage,
    LinkPage,
    LatePage,
    DocumentsPage,
    CameraPage,
    PhotosPage,
    PhotoCheckPage,
    HandoffPage,
    SendingPage,
    ReviewPage,
    EditPage,
    CheckingPage,
    FailedPage,
    RejectedPage,
    AppealPage,
    InReviewPage,
    ApprovedPage,
    UpdatePage,
)
