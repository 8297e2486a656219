"""Code lines as ICAO Doc 9303 prints them in its own examples, and properties that hold for any name."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyc_desktop.capture import mrz
from kyc_desktop.capture.mrz import SHAPES, Zone, check_digit, names, td1, td2, td3, valid
from kyc_desktop.capture.transliteration import NotLatinError, transliterate

ANNA = Zone(
    kind="P",
    issuer="UTO",
    surname="Eriksson",
    given_names="Anna Maria",
    number="L898902C3",
    nationality="UTO",
    birth_date=date(1974, 8, 12),
    sex="F",
    expiry_date=date(2012, 4, 15),
    optional="ZE184226B",
)
CARD = replace(ANNA, kind="I", number="D23145890", optional="")


def test_the_passport_of_part_4() -> None:
    assert td3(ANNA) == (
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    )


def test_the_card_of_part_5() -> None:
    assert td1(CARD) == (
        "I<UTOD231458907<<<<<<<<<<<<<<<",
        "7408122F1204159UTO<<<<<<<<<<<6",
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    )


def test_the_card_of_part_6() -> None:
    assert td2(CARD) == ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")


def test_a_long_number_goes_on_in_the_optional_data() -> None:
    peter = Zone(
        kind="I",
        issuer="UTO",
        surname="Stevenson",
        given_names="Peter John",
        number="D23145890734",
        nationality="UTO",
        birth_date=date(1934, 7, 12),
        sex="M",
        expiry_date=date(1995, 7, 12),
    )
    lines = td1(peter)
    assert lines == (
        "I<UTOD23145890<7349<<<<<<<<<<<",
        "3407127M9507122UTO<<<<<<<<<<<2",
        "STEVENSON<<PETER<JOHN<<<<<<<<<",
    )
    assert valid(lines)
    assert valid(td2(peter))
    with pytest.raises(ValueError, match="too long"):
        td3(peter)


def test_the_example_of_the_check_digit() -> None:
    assert check_digit("520727") == 3
    assert check_digit("AB2134<<<") == 5


@pytest.mark.parametrize(
    ("surname", "given_names", "written"),
    [
        ("O'Connor", "Enya Siobhan", "OCONNOR<<ENYA<SIOBHAN"),
        ("van der Muellen", "Arthur", "VAN<DER<MUELLEN<<ARTHUR"),
        ("Martin", "Yves-Jean", "MARTIN<<YVES<JEAN"),
        ("Arkfreith", "", "ARKFREITH"),
        ("", "Mononym", "MONONYM"),
        ("Ångström", "Björn", "AANGSTROEM<<BJOERN"),
        ("Weiß", "Jürgen", "WEISS<<JUERGEN"),
        ("Işık", "Ömer", "ISIK<<OEMER"),
        ("Þórðarson", "Ægir", "THORDARSON<<AEGIR"),
        ("Nguyễn", "Thị Ánh", "NGUYEN<<THI<ANH"),
        ("Łukaszewiczówna", "Żaneta", "LUKASZEWICZOWNA<<ZANETA"),
        ("Щеглова", "Юлия", "SHCHEGLOVA<<IULIIA"),
        ("de la Peña, Jr.", "José   María", "DE<LA<PENA<JR<<JOSE<MARIA"),
    ],
)
def test_names_are_written_in_latin_letters(surname: str, given_names: str, written: str) -> None:
    zone = replace(ANNA, surname=surname, given_names=given_names)
    assert names(zone, 39) == written.ljust(39, "<")


def test_some_states_write_cyrillic_in_their_own_way() -> None:
    assert transliterate("Гриша Жуков") == "GRISHA<ZHUKOV"
    assert transliterate("Григорій", issuer="UKR") == "HRYHORII"
    assert transliterate("Шћепан Жика", issuer="SRB") == "SCEPAN<ZIKA"


@pytest.mark.parametrize("name", ["山田", "محمد", "Ελένη"])
def test_another_script_is_refused_and_named(name: str) -> None:
    with pytest.raises(NotLatinError) as error:
        transliterate(name)
    assert error.value.letter in name.upper()


@pytest.mark.parametrize(
    ("surname", "given_names", "written"),
    [
        ("Nilavadhanananda", "Chayapa Dejthamrong Krasuang", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"),
        ("Bennelong Wooloomooloo Warrandyte Warnambool", "Dingo Potoroo", "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<WA<<D"),
        # A cut that would end with a filler takes a letter of the longest word.
        ("Nilavadhanananda", "Chayapa Dejthamrongx Kra", "NILAVADHANANAND<<CHAYAPA<DEJTHAMRONGX<K"),
    ],
)
def test_long_names_are_cut_with_a_letter_at_the_end(surname: str, given_names: str, written: str) -> None:
    found = names(replace(ANNA, surname=surname, given_names=given_names), 39)
    assert found.rstrip("<") == written
    assert len(found) == 39


def test_fields_that_do_not_fit() -> None:
    for wrong in ({"number": "1234567890"}, {"number": "12/45"}, {"issuer": "UTOP"}, {"optional": "x" * 15}):
        with pytest.raises(ValueError, match="too long"):
            td3(replace(ANNA, **wrong))


def test_what_is_no_zone_is_not_valid() -> None:
    good = td3(ANNA)
    assert valid(good)
    assert not valid(())
    assert not valid(good[:1])
    assert not valid((good[0], good[1][:-1]))
    assert not valid((good[0].lower(), good[1]))
    assert not valid(("I<UTOD23145890<<<<<<<<<<<<<<<<", *td1(CARD)[1:]))


words = st.text(alphabet=string.ascii_letters + " -'ÄÖÜßéñŁłŞşþœ", min_size=1, max_size=60)
numbers = st.text(alphabet=string.ascii_uppercase + string.digits, min_size=1, max_size=9)
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))
zones = st.builds(
    Zone,
    kind=st.sampled_from(["P", "I", "AC"]),
    issuer=st.sampled_from(["UTO", "D", "USA"]),
    surname=words,
    given_names=words,
    number=numbers,
    nationality=st.sampled_from(["UTO", "D", "USA"]),
    birth_date=days,
    sex=st.sampled_from(["M", "F", "X"]),
    expiry_date=days,
    optional=st.text(alphabet=string.ascii_uppercase + string.digits, max_size=7),
)


@given(zones)
def test_every_zone_has_its_shape_and_right_digits(zone: Zone) -> None:
    for shape, lines in (("TD1", td1(zone)), ("TD2", td2(zone)), ("TD3", td3(zone))):
        assert [len(line) for line in lines] == [SHAPES[shape][1]] * SHAPES[shape][0]
        assert set("".join(lines)) <= mrz.ALPHABET
        assert valid(lines)


@given(zones, st.integers(0, 42), st.sampled_from("0123456789"))
def test_one_wrong_digit_is_found(zone: Zone, at: int, digit: str) -> None:
    first, second = td3(zone)
    if second[at].isdigit() and second[at] != digit:
        assert not valid((first, second[:at] + digit + second[at + 1 :]))


@given(st.text(alphabet=string.ascii_uppercase + " ", min_size=1, max_size=90), words)
def test_a_cut_name_never_ends_with_a_filler(surname: str, given_names: str) -> None:
    zone = replace(ANNA, surname=surname, given_names=given_names)
    whole, cut = names(zone, 200), names(zone, 39)
    if len(whole.rstrip("<")) > 39 and max(map(len, whole.split("<"))) > 3:
        assert not cut.endswith("<")
    elif len(whole.rstrip("<")) <= 39:
        assert cut == whole[:39]


@given(st.text(max_size=40))
def test_any_text_is_written_or_refused(text: str) -> None:
    try:
        written = transliterate(text)
    except NotLatinError:
        return
    assert set(written) <= set(string.ascii_uppercase + "<")
    assert "<<" not in written
