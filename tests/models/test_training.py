"""What the training code promises: names stay marked, the test sets stay apart from training."""

import random
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from models.training import evaluate, generate, heldout, layout, pack
from models.training.bootstrap import interval
from models.training.corpus import blank, make_reader, to_doc, write_corpus
from models.training.forms import FORMS
from models.training.names import GOLD, Names, Person, is_held_out, load_names, read_origins
from models.training.sample import UNKNOWN, Entity, Sample, join, parse_marked, read_lines
from models.training.slots import Filler
from models.training.sources import Sources, detokenize
from tests.reference import reference

MODEL = Path(__file__).parents[2] / "models" / "nl_woo"


@pytest.fixture(scope="module")
def sources() -> Sources:
    return Sources.below(reference("ner").parent)


@pytest.fixture(scope="module")
def training_names(sources: Sources) -> Names:
    return load_names(sources, held_out=False)


@pytest.fixture(scope="module")
def filler(sources: Sources, training_names: Names) -> Filler:
    return Filler.of(sources, training_names, random.Random(1))


def test_marks_become_entities() -> None:
    sample = parse_marked("Van: [PER:A. de Vries] ([ORG:VWS]), de motie-[O:Omtzigt]")
    assert sample.text == "Van: A. de Vries (VWS), de motie-Omtzigt"
    assert sample.names() == ["A. de Vries"]
    assert sample.names("ORG") == ["VWS"]


def test_tokens_become_running_text_with_the_spans_in_place() -> None:
    sample = detokenize(["Zei", '"', "Jan", '"', "(", "nee", ")", "."], [(2, 3, "PERSON")])
    assert sample.text == 'Zei "Jan" (nee).'
    assert sample.names() == ["Jan"]


@given(st.integers(0, 10_000), st.sampled_from([18, 30, 60]))
def test_rough_layout_keeps_every_name_marked(seed: int, width: int) -> None:
    sample = parse_marked("Beste [PER:Jan de Boer], dank. De nota van [PER:M. Vos] is klaar.")
    rng = random.Random(seed)
    changes = (
        layout.wrap(sample, width),
        layout.flatten(layout.wrap(sample, width)),
        layout.misread(sample, 0.2, rng),
        layout.change_case(sample, rng),
    )
    for changed in changes:
        assert len(changed.text) == len(sample.text)
        assert changed.entities == sample.entities
    tight = layout.lose_spaces(sample, 0.5, rng)
    assert [name.replace(" ", "") for name in tight.names()] == ["JandeBoer", "M.Vos"]
    margin = parse_marked("Opgesteld door\n[PER:K. Smit]")
    mixed = layout.insert_margin(sample, margin, rng)
    assert sorted(mixed.names()) == ["Jan de Boer", "K. Smit", "M. Vos"]


def test_the_training_reader_gives_bare_and_marked_texts(tmp_path: Path) -> None:
    path = tmp_path / "train.spacy"
    write_corpus([parse_marked("Dag [PER:Jan de Boer].")], path)
    for _ in range(2):
        (example,) = make_reader(path)(blank())
        assert example.predicted.text == example.reference.text == "Dag Jan de Boer."
        assert not example.predicted.ents
        assert [entity.text for entity in example.reference.ents] == ["Jan de Boer"]


def test_joined_samples_keep_their_names() -> None:
    samples = [parse_marked("[PER:Jan]"), parse_marked("dag [PER:Piet]")]
    assert join(samples, ["\n\n"]).names() == ["Jan", "Piet"]


def test_bad_entities_are_refused() -> None:
    with pytest.raises(ValueError, match="bad entity"):
        layout.check([Sample("Jan", (Entity(0, 9, "PERSON"),))])


def test_a_name_of_unknown_type_gives_the_learner_no_signal() -> None:
    sample = Sample("Wij zagen Napoleon", (Entity(10, 18, UNKNOWN),))
    doc = to_doc(blank(), sample)
    assert [token.ent_iob_ for token in doc] == ["O", "O", ""]


def test_the_tokenizer_parts_names_from_what_sticks_to_them() -> None:
    words = [token.text for token in blank()("@Karin: Jansen;Bos, Jan/Piet, Kees(vz) Rebecca's")]
    for name in ("Karin", "Jansen", "Bos", "Jan", "Piet", "Kees", "Rebecca"):
        assert name in words


@pytest.mark.parametrize("form", sorted(set(FORMS) - {"letters", "nick"}))
def test_every_form_holds_part_of_the_name(form: str) -> None:
    person = Person("Marieke", "Anna", "van der Vries-Bos")
    for seed in range(20):
        text = FORMS[form](person, random.Random(seed)).lower()
        assert "marieke" in text or "vries" in text


@pytest.mark.parametrize(("form", "begin"), [("letters", "m"), ("nick", "mar")])
def test_short_forms_begin_as_the_name_does(form: str, begin: str) -> None:
    person = Person("Marieke", "Anna", "van der Vries-Bos")
    for seed in range(20):
        assert FORMS[form](person, random.Random(seed)).lower().startswith(begin)


def test_marks_and_names_of_things_in_a_template(filler: Filler) -> None:
    sample = filler.fill(
        "[ORG:{e1:last} & Zonen] belt {o1:last} over de {e2:last}weg, {p1:letters}"
    )

    assert [entity.label for entity in sample.entities] == ["ORG", "PERSON", UNKNOWN]
    assert sample.names("ORG")[0].endswith(" & Zonen")
    assert "[" not in sample.text


def test_every_template_can_be_filled(filler: Filler) -> None:
    templates = [
        *generate.read_line_templates(),
        *generate.read_document_templates(),
        *read_lines(GOLD / "lines.txt"),
    ]
    for template in templates:
        sample = filler.fill(template)
        assert "{" not in sample.text
        layout.check([sample])


def test_test_templates_are_not_training_templates() -> None:
    training = set(generate.read_line_templates())
    assert training.isdisjoint(read_lines(GOLD / "lines.txt"))


def test_rare_names_of_the_test_set_are_not_in_training(
    sources: Sources, training_names: Names
) -> None:
    held_out = load_names(sources, held_out=True)
    pools = ("rare_first", "world_first", "rare_last", "world_last", "word_last", "composed_last")
    for pool in pools:
        assert set(getattr(training_names, pool)).isdisjoint(getattr(held_out, pool))
        assert all(is_held_out(name) for name in getattr(held_out, pool))


def test_surnames_of_the_origin_sets_are_not_in_training(
    sources: Sources, training_names: Names
) -> None:
    drawn = {*training_names.rare_last, *training_names.world_last, *training_names.composed_last}
    for people in read_origins().values():
        assert drawn.isdisjoint(person.split(" ", 1)[1] for person in people)
    for origin, samples in heldout.origin_sets(sources).items():
        assert len(samples) >= 40, origin
        assert all(len(sample.names()) == 1 for sample in samples), origin


def test_an_interval_holds_the_share_and_narrows_with_more_texts() -> None:
    low, high = interval([(1, 1), (0, 1), (1, 1), (1, 1)] * 5)
    assert low < 0.75 < high
    narrow_low, narrow_high = interval([(1, 1), (0, 1), (1, 1), (1, 1)] * 50)
    assert narrow_high - narrow_low < high - low
    assert interval([]) == (0.0, 0.0)


def test_the_same_seed_gives_the_same_text(sources: Sources, training_names: Names) -> None:
    runs = [generate.generate(sources, training_names, 50, 5, random.Random(3)) for _ in range(2)]
    assert runs[0] == runs[1]


def test_the_checksum_sees_content_and_names_of_files(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("1", encoding="utf-8")
    first = pack.checksum(tmp_path)
    (tmp_path / "a").write_text("2", encoding="utf-8")
    second = pack.checksum(tmp_path)
    (tmp_path / "a").rename(tmp_path / "b")
    assert len({first, second, pack.checksum(tmp_path)}) == 3


def test_leaning_finds_more_persons() -> None:
    text = "Zwaan en Prei liepen langs Water. Hoop, Vrede en Duin ook. Kolk en Steen niet."
    plain = spacy.load(MODEL)(text)
    leant = pack.lean(spacy.load(MODEL), 4.0)(text)
    assert len(_persons(leant)) > len(_persons(plain))


def _persons(doc: Doc) -> list[str]:
    return [entity.text for entity in doc.ents if entity.label_ == "PERSON"]


def test_the_score_counts_covered_names_and_wrong_ones() -> None:
    nlp = spacy.blank("nl")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(
        [{"label": "PERSON", "pattern": "Jan"}, {"label": "PERSON", "pattern": "Bos"}]
    )
    samples = [parse_marked("[PER:Jan de Vries] en [PER:Jan] in het Bos")]
    figures = evaluate.score(nlp, samples)
    assert figures.persons == 2
    assert figures.cover == 0.5
    assert figures.overlap == pytest.approx(2 / 3)
    assert figures.recall == 0.5
    kinds = [(miss.kind, miss.name) for miss in evaluate.misses(nlp, samples)]
    assert kinds == [("MISSED", "Jan de Vries"), ("EXTRA", "Bos")]
