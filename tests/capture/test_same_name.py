"""Names as people type them against names as documents carry them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyc_desktop.capture.reading import Result, Typed
from kyc_desktop.capture.same_name import DIFFERS, SAME, UNCERTAIN, Match, compare
from kyc_desktop.capture.transliteration import transliterate


def explained(why: str) -> Match:
    return Match(Result.EXPLAINED, why)


MARKS, TABLE, HYPHEN, ORDER = (explained(why) for why in ("marks", "transliteration", "hyphen", "order"))
SECOND, GIVEN, MIDDLE = (
    explained(why) for why in ("second_surname_left_out", "given_name_left_out", "middle_name_left_out")
)
CUT = explained("cut_at_line_end")


@pytest.mark.parametrize(
    ("typed", "read", "issuer", "match"),
    [
        ("Ortiz", "ORTIZ", "USA", SAME),
        ("  ortiz ", "ORTIZ", "USA", SAME),
        ("O'Connor", "OCONNOR", "IRL", SAME),
        ("O’Connor", "O'CONNOR", "USA", SAME),
        ("O'Connor", "O CONNOR", "USA", HYPHEN),
        ("Smith", "SMITH JR", "USA", SAME),
        ("Smith III", "SMITH", "USA", SAME),
        # German, Nordic: both spellings of the table, and without marks
        ("Müller", "MUELLER", "D", TABLE),
        ("Müller", "MULLER", "USA", MARKS),
        ("Mueller", "MUELLER", "D", SAME),
        ("Muller", "MUELLER", "D", TABLE),
        ("Muller", "MUELLER", "USA", DIFFERS),
        ("Weiß", "WEISS", "D", TABLE),
        ("Jäger", "JAEGER", "AUT", TABLE),
        ("Ågren", "AAGREN", "SWE", TABLE),
        ("Ågren", "AGREN", "SWE", MARKS),
        ("Sørensen", "SOERENSEN", "DNK", TABLE),
        ("Sørensen", "SORENSEN", "DNK", TABLE),
        ("Sorensen", "SOERENSEN", "DNK", TABLE),
        ("Þórðarson", "THORDARSON", "ISL", TABLE),
        ("Samul", "SAMUEL", "USA", DIFFERS),
        # Spanish, Portuguese, French
        ("Peña", "PENA", "ESP", MARKS),
        ("Peña", "PENXXA", "ESP", TABLE),
        ("Pena", "PEÑA", "MEX", MARKS),
        ("García", "GARCIA LOPEZ", "ESP", SECOND),
        ("García López", "GARCIA", "ESP", SECOND),
        ("Silva", "SOUSA SILVA", "PRT", SECOND),
        ("López García", "GARCIA LOPEZ", "ESP", ORDER),
        ("Façade", "FACADE", "FRA", MARKS),
        # Turkish, Polish, Czech, Romanian, Vietnamese
        ("Işık", "ISIK", "TUR", MARKS),
        ("Öztürk", "OZTURK", "TUR", MARKS),
        ("Öztürk", "OEZTUERK", "TUR", TABLE),
        ("Çağlayan", "CAGLAYAN", "TUR", MARKS),
        ("Łukaszewiczówna", "LUKASZEWICZOWNA", "POL", TABLE),
        ("Dvořáková", "DVORAKOVA", "CZE", MARKS),
        ("Ștefănescu", "STEFANESCU", "ROU", MARKS),
        ("Nguyễn", "NGUYEN", "VNM", MARKS),
        # Cyrillic, by state and as older passports wrote it
        ("Щеглова", "SHCHEGLOVA", "UKR", TABLE),
        ("Григоренко", "HRYHORENKO", "UKR", TABLE),
        ("Юрьев", "IUREV", "RUS", TABLE),
        ("Юрьев", "YUREV", "RUS", TABLE),
        ("Жуков", "ZHUKOV", "RUS", TABLE),
        ("Жуков", "ZUKOV", "SRB", TABLE),
        ("Жуков", "SHUKOV", "RUS", DIFFERS),
        # hyphens, spaces, particles
        ("Weiß-Łukasik", "WEISS LUKASIK", "D", TABLE),
        ("Smith-Jones", "SMITH JONES", "GBR", SAME),
        ("Smith Jones", "SMITHJONES", "USA", HYPHEN),
        ("MacDonald", "MAC DONALD", "GBR", HYPHEN),
        ("De La Cruz", "DELACRUZ", "USA", HYPHEN),
        ("van der Berg", "BERG VAN DER", "NLD", ORDER),
        ("Berg", "VAN DER BERG", "NLD", HYPHEN),
        ("de Souza", "SOUZA", "BRA", HYPHEN),
        ("Smith-Jones", "SMITH", "GBR", SECOND),
        # other people
        ("Ortis", "ORTIZ", "USA", DIFFERS),
        ("Orti", "ORTIZ", "USA", DIFFERS),
        ("Oritz", "ORTIZ", "USA", DIFFERS),
        ("Meier", "MAIER", "D", DIFFERS),
        ("García", "LOPEZ", "ESP", DIFFERS),
        ("García Ruiz", "GARCIA LOPEZ", "ESP", DIFFERS),
        ("Jones", "SMITH", "USA", DIFFERS),
        ("Ελένη", "ELENI", "GRC", UNCERTAIN),
        ("山田", "YAMADA", "JPN", UNCERTAIN),
    ],
)
def test_surnames(typed: str, read: str, issuer: str, match: Match) -> None:
    assert compare(Typed(first_name="Maya", last_name=typed), read, "MAYA", issuer=issuer)[0] == match


@pytest.mark.parametrize(
    ("first", "middle", "read", "match"),
    [
        ("Maya", "", "MAYA", SAME),
        ("Maya Elena", "", "MAYA ELENA", SAME),
        ("Maya", "Elena", "MAYA ELENA", SAME),
        ("Maya", "", "MAYA ELENA", GIVEN),
        ("Elena", "", "MAYA ELENA", GIVEN),
        ("Maya", "Rosa", "MAYA ELENA ROSA", GIVEN),
        ("Maya", "Elena", "MAYA", MIDDLE),
        ("Maya", "E.", "MAYA ELENA", MIDDLE),
        ("Maya", "Elena", "MAYA E", MIDDLE),
        ("Elena Maya", "", "MAYA ELENA", ORDER),
        ("Elena", "Maya", "MAYA ELENA", ORDER),
        ("Jean-Luc", "", "JEAN LUC", SAME),
        ("Jeanluc", "", "JEAN LUC", HYPHEN),
        ("Mary Ann", "", "MARYANN", HYPHEN),
        ("José", "", "JOSE", MARKS),
        ("José", "", "JOSE MARIA", GIVEN),
        ("Jürgen", "", "JUERGEN", TABLE),
        ("Олена", "", "OLENA", TABLE),
        ("M.", "", "MAYA", DIFFERS),
        ("Mia", "", "MAYA", DIFFERS),
        ("Maja", "", "MAYA", DIFFERS),
        ("May", "", "MAYA", DIFFERS),
        ("Maya", "Rosa", "MAYA ELENA", DIFFERS),
        ("Rosa", "", "MAYA ELENA", DIFFERS),
        ("Maya Rosa", "", "MAYA ELENA", DIFFERS),
        ("Maya", "", "", DIFFERS),
    ],
)
def test_given_names(first: str, middle: str, read: str, match: Match) -> None:
    typed = Typed(first_name=first, middle_name=middle, last_name="Ortiz")
    assert compare(typed, "ORTIZ", read, issuer="USA")[1] == match


def test_the_surname_may_have_been_typed_first() -> None:
    assert compare(Typed(first_name="Nagy", last_name="Anna"), "NAGY", "ANNA", issuer="HUN") == (ORDER, ORDER)
    assert compare(Typed(first_name="Maya Ortiz", last_name="Lopez"), "ORTIZ LOPEZ", "MAYA")[1] == ORDER
    assert compare(Typed(first_name="Anna", last_name="Nagy"), "KOVACS", "ANNA") == (DIFFERS, SAME)


def test_a_single_name_stands_in_the_field_of_the_surname() -> None:
    assert compare(Typed(first_name="", last_name="Mononym"), "MONONYM", "") == (SAME, SAME)
    assert compare(Typed(first_name="Suka", last_name="Rno"), "SUKA RNO", "", issuer="IDN") == (
        explained("second_surname_left_out"),
        ORDER,
    )


@pytest.mark.parametrize(
    ("first", "last", "surname", "given_names"),
    [
        ("Chayapa Dejthamrong Krasuang", "Nilavadhanananda", "NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG K"),
        ("Dingo Potoroo", "Bennelong Wooloomooloo Warnambool", "BENNELONG WOOLOOMOOLOO WA", "D"),
        ("Wilhelmina-Anastázie", "Öztürk", "OEZTUERK", "WILHELMINA ANAST"),
    ],
)
def test_names_that_fill_their_line_are_cut(first: str, last: str, surname: str, given_names: str) -> None:
    typed = Typed(first_name=first, last_name=last)
    last_match, given_match = compare(typed, surname, given_names, cut=True)
    assert last_match.result in (Result.SAME, Result.EXPLAINED)
    assert given_match == CUT
    assert DIFFERS in compare(typed, surname, given_names)


def test_another_name_is_not_excused_by_the_end_of_the_line() -> None:
    assert compare(Typed(first_name="Maya", last_name="Ortiz"), "ORTIZ", "ROSA", cut=True)[1] == DIFFERS
    assert compare(Typed(first_name="Maya", last_name="Ortis"), "ORTIZ", "MAYA", cut=True)[0] == DIFFERS


_LETTERS = st.text(st.sampled_from("ABCÄÖÜßŁØÑÇŞŽЖЩЮабвґєї"), min_size=1, max_size=12)


@given(_LETTERS, _LETTERS)
def test_what_the_table_writes_is_always_the_same_name(last: str, first: str) -> None:
    read_last, read_first = (transliterate(name, issuer="UKR").replace("<", " ") for name in (last, first))
    if read_last and read_first:
        assert DIFFERS not in compare(Typed(first_name=first, last_name=last), read_last, read_first, issuer="UKR")


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40), st.text(max_size=40), st.booleans())
def test_any_text_has_an_answer(first: str, last: str, surname: str, given_names: str, cut: bool) -> None:
    for match in compare(Typed(first_name=first, last_name=last), surname, given_names, issuer="D", cut=cut):
        assert bool(match.why) == (match.result is Result.EXPLAINED)
