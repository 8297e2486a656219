"""One class for each page."""

from __future__ import annotations

from .details import AppealPage, ApprovedPage, EditPage, FailedPage, InReviewPage, RejectedPage, ResultPage, ReviewPage
from .documents import CameraPage, DocumentsPage, HandoffPage, PhotoCheckPage, PhotosPage
from .page import PageObject
from .phone import LinkPage, PhonePage
from .start import AccountPage, ChangeEmailPage, EmailPage, MethodPage, SignInPage

__all__ = [
    "AccountPage",
    "AppealPage",
    "ApprovedPage",
    "CameraPage",
    "ChangeEmailPage",
    "DocumentsPage",
    "EditPage",
    "EmailPage",
    "FailedPage",
    "HandoffPage",
    "InReviewPage",
    "LinkPage",
    "MethodPage",
    "PageObject",
    "PhonePage",
    "PhotoCheckPage",
    "PhotosPage",
    "RejectedPage",
    "ResultPage",
    "ReviewPage",
    "SignInPage",
]
