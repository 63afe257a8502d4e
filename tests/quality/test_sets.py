"""The sets as they lie in the repository: complete, fitting, halved."""

from pathlib import Path

import pytest
import yaml
from quality.annotation import Annotation
from quality.annotation_file import read_annotation
from quality.real_set import REAL, read_source
from quality.run import ARTICLES, SETS, article_files

from foedus.catalogue import open_record
from foedus.reading import read_document

ARTICLE_FILES = [path for name in SETS for path in article_files(ARTICLES / name)]


def annotation_of(path: Path) -> Annotation:
    text = read_document(path, name=path.name).text
    return read_annotation(path.with_suffix(".yaml").read_text(encoding="utf-8"), text)


def test_there_are_sixty_articles_and_half_are_put_aside() -> None:
    halves = [len(article_files(ARTICLES / name)) for name in SETS]
    assert sum(halves) >= 60
    assert halves[0] == halves[1]


@pytest.mark.parametrize("path", ARTICLE_FILES, ids=lambda path: path.stem)
def test_every_quotation_stands_in_its_article(path: Path) -> None:
    gold = annotation_of(path)
    assert gold.statements
    assert gold.traps
    outer = {statement.inside for statement in gold.statements} - {None}
    assert outer <= {statement.id for statement in gold.statements}


def test_every_trap_is_set_in_both_halves() -> None:
    traps = [
        {trap for path in article_files(ARTICLES / name) for trap in annotation_of(path).traps}
        for name in SETS
    ]
    assert traps[0] == traps[1]


def test_every_id_is_of_the_record() -> None:
    record = open_record()
    speakers = {
        entry.id
        for entries in (record.states, record.persons, record.organisations, record.instruments)
        for entry in entries
    }
    treaties = {instrument.id for instrument in record.instruments}
    for path in ARTICLE_FILES:
        gold = annotation_of(path)
        named = {who for statement in gold.statements for who in statement.who} - {None}
        assert named <= speakers, path.name
        meant = {each for link in gold.treaties for each in link.ids}
        assert meant <= treaties, path.name


@pytest.mark.parametrize("path", sorted(REAL.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_real_article_is_an_address_a_digest_and_offsets_without_its_text(path: Path) -> None:
    content = path.read_text(encoding="utf-8")
    source = read_source(content)
    assert source.address.startswith("https://")
    assert len(source.sha256) == 64
    assert source.part in ("whole", "beginning")
    entries = [entry for each in yaml.safe_load(content).values() for entry in each]
    assert not any("text" in entry for entry in entries if isinstance(entry, dict))
