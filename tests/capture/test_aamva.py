"""Barcode texts of every version since 2000, as the standard's own examples and public samples write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyc_desktop.capture import aamva_values
from kyc_desktop.capture.aamva import Licence, payload
from kyc_desktop.capture.aamva_read import Content, fields, parse
from kyc_desktop.capture.reading import Barcode

# The example of annex D: the same invented person in every edition of the standard.
_SAMPLE = (
    "DLDAQT64235789\nDCSSAMPLE\nDDEN\nDACMICHAEL\nDDFN\nDADJOHN,BOB\nDDGN\nDCUJR\nDCAD\nDCBK\nDCDPH\nDBD06062008\n"
    "DBB06071986\nDBA12102012\nDBC1\nDAU068 in\nDAYBRO\nDAG2300 WEST BROAD STREET\nDAIRICHMOND\nDAJVA\n"
    "DAK232690000  \nDCF2424244747474786102204\nDCGUSA\nDCK123456789\nDDAM\nDDB06062008\nDDD1\rZVZVA01\r"
)
_V1 = (
    "DLDAQ0123456789ABC\nDAAPUBLIC,JOHN,Q\nDAG123 MAIN STREET\nDAIANYTOWN\nDAJVA\nDAK123459999  \nDARDM  \n"
    "DAS          \nDAT     \nDAU509\nDAW175\nDAYBL \nDAZBR \nDBA20011201\nDBB19761123\nDBCM\nDBD19961201\r"
    "ZVZVAJURISDICTIONDEFINEDELEMENT\r"
)
_V3 = (
    "DLDCAB\nDCBLP\nDCDP\nDBA04052018\nDCSJONES\nDCTJAMES ROBERT R\nDBD07082012\nDBB10111978\nDBC1\nDAYBRO\n"
    "DAU 70 IN\nDAG123 SOME STREET\nDAICITY 12\nDAJTX\nDAK902100000  \nDAQ22334455\nDCF11111111111111111111\n"
    "DCGUSA\nDCHB   \nDAZBRO\nDCU\rZTZTA220\nZTBW\n"
)
_ONTARIO = (
    "DLDCAG1 \nDCBX\nDCDNONE \nDBA20210520\nDCSMUELLER,\nDCTNIRAJANA\nDBD20160627\nDBB19800306\nDBC2\nDAYNONE\n"
    "DAU160 cm\nDAG1017-16 FAKE HALL DR, \nDAITORONTO \nDAJON\nDAKM4N 1B6\nDAQM0233-60409-25311\nDCFDN2962102\n"
    "DCGCAN\nDCHNONE\nDCK*9989695*\n\r"
)
_START = "@\n\x1e\r"


def read(text: str) -> dict[str, str]:
    found = parse(text)
    assert found is not None
    return {field.name: field.text for field in found.fields}


@pytest.mark.parametrize("version", [4, 5, 6, 7, 8, 9, 10, 11])
def test_the_example_of_the_standard(version: int) -> None:
    found = parse(f"{_START}ANSI 636000{version:02d}0002DL00410282ZV03190008{_SAMPLE}")
    assert found is not None
    assert (found.version, found.kind, found.jurisdiction) == (version, "DL", "VA")
    assert {field.name: field.text for field in found.fields} == {
        "number": "T64235789",
        "surname": "SAMPLE",
        "given_names": "MICHAEL",
        "middle_names": "JOHN BOB",
        "birth_date": "1986-06-07",
        "sex": "M",
        "expiry_date": "2012-12-10",
        "issue_date": "2008-06-06",
        "optional": "2424244747474786102204",
        "street": "2300 WEST BROAD STREET",
        "city": "RICHMOND",
        "state": "VA",
        "postal_code": "23269",
        "country": "USA",
        "document_code": "DL",
        "issuer": "USA",
    }


@pytest.mark.parametrize("header", ["ANSI 636000", "AAMVA636000"])
def test_the_first_version_has_one_full_name_and_years_first(header: str) -> None:
    found = parse(f"{_START}{header}0102DL00390187ZV02260031{_V1}")
    assert found is not None
    assert found.version == 1
    assert found.text("number") == "0123456789ABC"
    assert (found.text("surname"), found.text("given_names"), found.text("middle_names")) == ("PUBLIC", "JOHN", "Q")
    assert (found.text("birth_date"), found.text("expiry_date")) == ("1976-11-23", "2001-12-01")
    assert (found.text("issuer"), found.text("sex"), found.text("postal_code")) == ("USA", "M", "12345-9999")


def test_two_states_wrote_the_surname_last() -> None:
    colorado = read(f"{_START}ANSI 6360200102DL00390187{_V1.replace('PUBLIC,JOHN,Q', 'JOHN,Q,PUBLIC')}")
    assert (colorado["surname"], colorado["given_names"], colorado["middle_names"]) == ("PUBLIC", "JOHN", "Q")
    pennsylvania = read(f"{_START}AAMVA6360250101DL00290181DAQ123456789\nDAAJOHN CHESTER DOE\nDBB20100428\r")
    assert (pennsylvania["surname"], pennsylvania["given_names"]) == ("DOE", "JOHN")


def test_a_full_name_without_commas_is_not_guessed() -> None:
    assert "surname" not in read(f"{_START}AAMVA6360060101DL00290175DAQ123456789\nDAAJOHN CHESTER DOE\r")


def test_the_first_version_without_a_type_before_the_elements() -> None:
    text = f"{_START}AAMVA6360060101DL00290175DAADOE,JOHN,CHESTER\nDAQ123456789\nDBA20210701\nDBB20100428\r"
    assert read(text)["given_names"] == "JOHN"
    assert read(text)["number"] == "123456789"


@pytest.mark.parametrize("version", [2, 3])
def test_given_names_in_one_element(version: int) -> None:
    found = parse(f"{_START}ANSI 636015{version:02d}0002DL00410217ZT02020022{_V3}")
    assert found is not None
    assert (found.version, found.jurisdiction) == (version, "TX")
    assert (found.text("surname"), found.text("given_names")) == ("JONES", "JAMES ROBERT R")
    assert (found.text("birth_date"), found.text("expiry_date")) == ("1978-10-11", "2018-04-05")
    assert found.text("middle_names") == ""


def test_canada_has_years_first_and_wrong_offsets() -> None:
    found = read(f"{_START}ANSI 636012030001DL00000367{_ONTARIO}")
    assert (found["issuer"], found["number"], found["sex"]) == ("CAN", "M0233-60409-25311", "F")
    assert (found["birth_date"], found["expiry_date"], found["issue_date"]) == (
        "1980-03-06",
        "2021-05-20",
        "2016-06-27",
    )
    assert (found["surname"], found["street"], found["postal_code"]) == ("MUELLER", "1017-16 FAKE HALL DR", "M4N 1B6")


def test_british_columbia_prints_the_tracks_of_the_stripe() -> None:
    found = parse(
        "%BCVICTORIA^SPECIMEN,$TEST CARD^910 GOVERNMENT ST$VICTORIA BC  V8W 3Y8^?;6360282222222=240919700906=?"
        "_%0AV8W3Y8                     M185 95BRNBLU9123456789                E$''C(R2S6L?"
    )
    assert found is not None
    assert (found.version, found.jurisdiction, found.kind) == (None, "BC", "")
    assert (found.text("surname"), found.text("given_names")) == ("SPECIMEN", "TEST CARD")
    assert (found.text("number"), found.text("birth_date"), found.text("sex")) == ("2222222", "1970-09-06", "M")
    assert (found.text("street"), found.text("city")) == ("910 GOVERNMENT ST", "VICTORIA")
    expires = next(field for field in found.fields if field.name == "expiry_date")
    assert (expires.text, expires.confidence) == ("2024-09-30", 0.5)


def test_a_stripe_without_a_third_track() -> None:
    found = read("%ALPRATTVILLE^STURGEON$ZACHARY$WILLIAM^518 WEATHERBY TRL^?;6360338359411=131019930513=?")
    assert (found["surname"], found["given_names"], found["middle_names"]) == ("STURGEON", "ZACHARY", "WILLIAM")
    assert (found["state"], found["issuer"], found["birth_date"]) == ("AL", "USA", "1993-05-13")


@pytest.mark.parametrize("separator", ["\n", "\r", "\r\n", "\x1e", "|", "\x1d", "<LF>"])
def test_what_scanners_put_between_the_elements(separator: str) -> None:
    text = f"@ANSI 636000090002DL00410282ZV03190008{_SAMPLE}".replace("\n", separator).replace("\r", separator)
    assert read(text)["postal_code"] == "23269"
    assert read(text)["surname"] == "SAMPLE"


@pytest.mark.parametrize(
    "text",
    [
        "ANSI 636012\nDLDAQ1234567\nDCSDOE\nDACJANE\nDBB19850715\nDCGCAN\n",
        "ANSI 636012090102DL00410ZZDLDAQ1234567\nDCSDOE\nDACJANE\nDBB19850715\nDAJON\nDCGCAN\n",
        "ANSI 636012080002DL\nDAQ1234567\nDCSDOE\nDACJANE\nDBB19850715\n",
        "ANSI 636012080002DL99999999DLDAQ1234567\nDCSDOE\nDACJANE\nDBB19850715",
        "@\r\n\x1e\r\nANSI 636012080001DLDAQ1234567\r\nDCSDOE\r\nDACJANE\r\nDBB19850715\r\n",
    ],
)
def test_damaged_directories(text: str) -> None:
    found = read(text)
    assert (found["number"], found["surname"], found["given_names"]) == ("1234567", "DOE", "JANE")
    assert (found["birth_date"], found["issuer"]) == ("1985-07-15", "CAN")


def test_an_identification_card() -> None:
    found = parse(f"{_START}ANSI 636000100001ID00310100IDDAQT64235789\nDCSSAMPLE\nDACMICHAEL\n\r")
    assert found is not None
    assert (found.kind, found.text("document_code"), found.text("number")) == ("ID", "ID", "T64235789")


def test_nothing_is_written_as_none() -> None:
    found = read(f"{_START}ANSI 636000100001DL00310100DLDAQ1\nDCSSAMPLE\nDACNONE\nDADunavl\nDBB00000000\nDBA99999999\r")
    assert set(found) == {"number", "surname", "document_code", "issuer", "country"}


def test_a_name_that_was_cut_says_so() -> None:
    found = parse(f"{_START}ANSI 636000100001DL00310100DLDAQ1\nDCSSAMPLE\nDDET\nDACMICHAEL\nDDFN\nDADJO\nDDGT\r")
    assert found is not None
    assert found.truncated == {"surname", "middle_names"}


def test_what_another_part_says_is_not_mixed_in() -> None:
    found = read(f"{_START}ANSI 636000100002DL00310100ZV01310020DLDAQ1\nDCSSAMPLE\rZVZVAIDDACOTHER\rDCSLATER\r")
    assert (found["surname"], "given_names" in found) == ("SAMPLE", False)


@pytest.mark.parametrize("content", ["SPECIMEN ÉLODIE".encode(), "SPECIMEN ÉLODIE".encode("latin-1")])
def test_letters_outside_ascii(content: bytes) -> None:
    found = parse(b"@\n\x1e\rANSI 604428080001DL00310100DLDAQ1\nDCS" + content + b"\n\r")
    assert found is not None
    assert found.text("surname") == "SPECIMEN ÉLODIE"
    assert (found.jurisdiction, found.text("issuer")) == ("QC", "CAN")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("06071986", "1986-06-07"),
        ("12312019", "2019-12-31"),
        ("20191231", "2019-12-31"),
        ("20121210", "2012-12-10"),
        ("12102012", "2012-12-10"),
        ("19131231", "1913-12-31"),
        ("02292023", ""),
        ("31121971", ""),
        ("06/07/1986", "1986-06-07"),
        ("1986-06-07", "1986-06-07"),
        ("06070000", ""),
        ("", ""),
        ("0607198", ""),
    ],
)
def test_dates_are_never_ambiguous(written: str, meant: str) -> None:
    assert aamva_values.day(written) == meant


@pytest.mark.parametrize(
    "content", [b"", b"\0\xff", "hello", "https://example.com/ANSI", "ANSI 636000", "@\n\x1e\rANSI "]
)
def test_other_contents_are_none(content: bytes | str) -> None:
    assert parse(content) is None


def test_fields_carry_the_place_of_the_barcode() -> None:
    place = ((0.0, 0.0), (9.0, 0.0), (9.0, 3.0), (0.0, 3.0))
    found = fields(Barcode(polygon=place, text=f"ANSI 636015020001DL00310100{_V3}"))
    assert {field.polygon for field in found} == {place}
    assert {field.source for field in found} == {"barcode"}
    assert fields(Barcode(polygon=place, text="a parcel")) == ()


@given(st.one_of(st.binary(max_size=400), st.text(max_size=400)))
def test_rubbish_is_never_an_error(rubbish: bytes | str) -> None:
    found = parse(rubbish)
    assert found is None or isinstance(found, Content)


@given(st.data())
def test_damaged_contents_are_never_an_error(data: st.DataObject) -> None:
    whole = f"{_START}ANSI 636012030001DL00000367{_ONTARIO}" + data.draw(st.sampled_from(["", _V1, _SAMPLE]))
    cut = whole[: data.draw(st.integers(0, len(whole)))]
    at = data.draw(st.integers(0, len(cut)))
    found = parse(cut[:at] + data.draw(st.text(max_size=12)) + cut[at + data.draw(st.integers(0, 12)) :])
    assert found is None or all(field.text for field in found.fields)


_NAMES = st.text(st.characters(codec="latin-1", categories=["Lu"]), min_size=1, max_size=20).filter(
    lambda name: name not in ("NONE", "UNAVL", "UNAVAIL")
)


@given(
    surname=_NAMES,
    first=_NAMES,
    born=st.dates(date(1900, 1, 1), date(2026, 1, 1)),
    country=st.sampled_from(["USA", "CAN"]),
    kind=st.sampled_from(["DL", "ID"]),
    sex=st.sampled_from("MFX"),
)
def test_what_we_write_we_read(*, surname: str, first: str, born: date, country: str, kind: str, sex: str) -> None:
    licence = Licence(
        kind=kind,
        issuer_number="636015" if country == "USA" else "636012",
        country=country,
        state="TX" if country == "USA" else "ON",
        number="12345678",
        surname=surname,
        first_name=first,
        birth_date=born,
        issue_date=date(2020, 2, 29),
        expiry_date=date(2030, 12, 31),
        sex=sex,
        height=68,
        eyes="BRO",
        street="1204 JUNIPER BEND",
        city="AUSTIN",
        postal_code="78704-1234" if country == "USA" else "K1P 1J1",
        discriminator="123456789012",
    )
    found = parse(payload(licence))
    assert found is not None
    assert (found.kind, found.version, found.text("issuer")) == (kind, 10, country)
    assert (found.text("surname"), found.text("given_names")) == (surname, first)
    assert (found.text("birth_date"), found.text("expiry_date")) == (born.isoformat(), "2030-12-31")
    assert (found.text("sex"), found.text("issue_date")) == (sex, "2020-02-29")
    assert found.text("postal_code") == licence.postal_code
