"""Which photos may be sent again."""

from __future__ import annotations

import pytest

from kyc_desktop.api.state import Upload, UploadPhase
from kyc_desktop.flow.application import Documents, Side
from kyc_desktop.flow.problems import FieldProblem, Problem
from kyc_desktop.pages.album import Album
from kyc_desktop.ui.photos import ChosenPhoto

DOCUMENTS = Documents(country="US", type="passport", sides=(Side(name="page"),))
PHOTO = ChosenPhoto(data=b"photo", width=900, height=700, thumbnail=b"", fingerprint="00ff00ff00ff00ff")


def again_after(problem: Problem) -> str:
    """The code with which a photo is met that is chosen again after that answer."""
    album = Album()
    album.follow(DOCUMENTS, ())
    assert album.take("page", PHOTO) == ""
    album.to_send(DOCUMENTS, ())
    refused = Upload(side="page", total=5, phase=UploadPhase.REFUSED, problem=problem)
    album.follow(DOCUMENTS, (refused,))
    assert not album.photos
    return album.take("page", PHOTO)


@pytest.mark.parametrize(
    "problem",
    [
        Problem(code="photo_blurred", status=422),
        Problem(code="malformed", status=422, errors=(FieldProblem(pointer="/", code="file_damaged"),)),
    ],
)
def test_a_photo_that_shows_the_wrong_thing_is_not_taken_again(problem: Problem) -> None:
    assert again_after(problem) == "photo_failed_before"


@pytest.mark.parametrize("code", ["upload_quota", "digest_mismatch", "action_not_available"])
def test_a_photo_that_only_came_at_a_bad_time_is_taken_again(code: str) -> None:
    assert again_after(Problem(code=code, status=422)) == ""
