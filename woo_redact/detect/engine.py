"""Set Presidio up by hand for Dutch, and find everything in a document that may have to go."""

from collections.abc import Callable
from dataclasses import dataclass, field

import regex
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer

from woo_redact.detect.adres import AddressRecognizer
from woo_redact.detect.adres_deel import PlaceRecognizer
from woo_redact.detect.adres_naam import addresses_of_names
from woo_redact.detect.adres_nummer import house_numbers
from woo_redact.detect.adres_rij import of_row, parts_in_rows
from woo_redact.detect.adres_vreemd import ForeignAddressRecognizer
from woo_redact.detect.adres_waarde import AddressValueRecognizer
from woo_redact.detect.adres_zonder_nummer import streets_of_persons
from woo_redact.detect.bedrag import amounts
from woo_redact.detect.bijzonder import SpecialRecognizer
from woo_redact.detect.bsn import BsnRecognizer
from woo_redact.detect.btw import BtwRecognizer
from woo_redact.detect.contact import of_named_persons
from woo_redact.detect.email import EmailRecognizer
from woo_redact.detect.email_regels import whole_mailboxes
from woo_redact.detect.foto import find_photos
from woo_redact.detect.geboortedatum import BirthRecognizer
from woo_redact.detect.gebruikersnaam import account_results
from woo_redact.detect.handtekening import find_signatures
from woo_redact.detect.iban import IbanRecognizer
from woo_redact.detect.ip import IpRecognizer
from woo_redact.detect.kolom_delen import part_results
from woo_redact.detect.kolom_dingen import among_things
from woo_redact.detect.kolom_export import export_results
from woo_redact.detect.kolom_inhoud import content_results
from woo_redact.detect.kolom_nummers import column_results
from woo_redact.detect.kolom_persoonsnummer import number_columns
from woo_redact.detect.kop_voet import of_the_sender
from woo_redact.detect.leeftijd import ages
from woo_redact.detect.merge import is_ours, merge
from woo_redact.detect.naam_adressering import addressees
from woo_redact.detect.naam_bijnaam import nicknames
from woo_redact.detect.naam_gesprek import speaker_results
from woo_redact.detect.naam_letter import letter_names
from woo_redact.detect.naam_lijst import listed_results
from woo_redact.detect.naam_met_letters import lettered_names
from woo_redact.detect.naam_opsomming import enumerated_results
from woo_redact.detect.naam_schuin import stroke_results
from woo_redact.detect.nummer_herhaald import service_codes_again
from woo_redact.detect.nummer_van_persoon import numbers_of_persons
from woo_redact.detect.patroon import pattern_recognizers
from woo_redact.detect.persoon import find_persons, person_recognizers
from woo_redact.detect.recognizer import LANGUAGE, Recognizer
from woo_redact.detect.result import to_findings
from woo_redact.detect.second_opinion import is_second, second_opinions, unseen
from woo_redact.detect.taalmodel import WooNlpEngine, label_map, load_pipeline
from woo_redact.detect.tabel_vervolg import continued_names
from woo_redact.detect.telefoon import PhoneRecognizer
from woo_redact.detect.watch import watched
from woo_redact.detect.woonplaats import homes
from woo_redact.model.document import Document
from woo_redact.model.finding import Finding
from woo_redact.rulebook import RuleBook

CLASSES: tuple[Callable[[RuleBook], Recognizer], ...] = (
    BsnRecognizer,
    IbanRecognizer,
    BtwRecognizer,
    PhoneRecognizer,
    EmailRecognizer,
    AddressRecognizer,
    ForeignAddressRecognizer,
    AddressValueRecognizer,
    PlaceRecognizer,
    BirthRecognizer,
    IpRecognizer,
    SpecialRecognizer,
)
"""The identifiers that need more than a pattern, one class each."""


@dataclass(frozen=True, slots=True)
class Engine:
    """Everything detection needs, built once: the rule book and Presidio with a language model."""

    rulebook: RuleBook = field(repr=False)
    analyzer: AnalyzerEngine = field(repr=False)
    model: str
    """Name and version of the spaCy pipeline, and of the tools asked for a second opinion."""


class _NoEnhancer(ContextAwareEnhancer):  # type: ignore[misc]  # Presidio has no type information
    """Leave scores alone: each recognizer has judged its context itself."""

    def __init__(self) -> None:
        super().__init__(0.0, 0.0, 0, 0)

    def enhance_using_context(
        self, text: str, raw_results: list[RecognizerResult], *args: object, **kwargs: object
    ) -> list[RecognizerResult]:
        return raw_results


class _Analyzer(AnalyzerEngine):  # type: ignore[misc]  # Presidio has no type information
    """Presidio's engine, which would sort all results by recognizer for an enhancer to see."""

    def _enhance_using_context(
        self, text: str, raw_results: list[RecognizerResult], *args: object, **kwargs: object
    ) -> list[RecognizerResult]:
        return raw_results


def recognizers(rulebook: RuleBook) -> list[EntityRecognizer]:
    """Return every recognizer that reads the text alone: persons, identifiers, pure patterns."""
    ours = [make(rulebook) for make in CLASSES]
    claimed = {kind for recognizer in ours for kind in recognizer.kinds}
    return [*person_recognizers(rulebook), *ours, *pattern_recognizers(rulebook, claimed)]


def build_engine(
    rulebook: RuleBook, model: str | None = None, second: tuple[str, ...] = ()
) -> Engine:
    """Return an engine around the model that comes with the tool, or around `model`.

    `model` is the name of an installed spaCy pipeline or the path of one. `second` are other tools
    to ask as well, "deduce" or "gliner:FOLDER". Raises MissingError when one of them cannot be
    found or loaded; nothing is downloaded.
    """
    nlp = load_pipeline(model)
    opinions = second_opinions(rulebook, second)
    registry = RecognizerRegistry(
        recognizers=[*recognizers(rulebook), *opinions],
        global_regex_flags=regex.VERSION0,
        supported_languages=[LANGUAGE],
    )
    analyzer = _Analyzer(
        registry=registry,
        nlp_engine=WooNlpEngine(nlp, label_map(nlp, rulebook)),
        supported_languages=[LANGUAGE],
        log_decision_process=False,
        context_aware_enhancer=_NoEnhancer(),
    )
    names = [f"{nlp.meta['name']} {nlp.meta['version']}", *(one.label for one in opinions)]
    return Engine(rulebook, analyzer, " + ".join(names))


def find(doc: Document, engine: Engine) -> tuple[Finding, ...]:
    """Find everything in doc that may have to go or was seen and may stay, in order of the text.

    Raises DetectError when a detector failed, warned or ran out of time: nobody looked then.
    """
    found = _in_text(doc, engine) if doc.words else ()
    found = (*found, *find_signatures(doc, engine.rulebook))
    return (*found, *find_photos(doc, engine.rulebook, found))


def _in_text(doc: Document, engine: Engine) -> tuple[Finding, ...]:
    with watched():
        results = engine.analyzer.analyze(text=doc.text, language=LANGUAGE)
        both = [result for result in results if is_ours(result)]
        ours = [result for result in both if not is_second(result)]
        whole = whole_mailboxes(doc, ours, engine.rulebook)
        settled = find_persons(doc, engine.rulebook, whole)
        settled += account_results(doc, settled, engine.rulebook)
        settled += column_results(doc, engine.rulebook)
        settled += export_results(doc, engine.rulebook)
        settled += part_results(doc, settled, engine.rulebook)
        settled += lettered_names(doc.text, settled, engine.rulebook)
        settled += content_results(doc, settled, engine.rulebook)
        settled += listed_results(doc, settled, engine.rulebook)
        settled += speaker_results(doc, settled, engine.rulebook)
        settled += enumerated_results(doc, settled, engine.rulebook)
        settled += stroke_results(doc, settled, engine.rulebook)
        settled += continued_names(doc, settled, engine.rulebook)
        settled += nicknames(doc.text, settled, engine.rulebook)
        settled += letter_names(doc.text, settled, engine.rulebook)
        settled += addresses_of_names(doc.text, settled, engine.rulebook)
        settled += addressees(doc.text, settled, engine.rulebook)
        settled += house_numbers(doc.text, settled, engine.rulebook)
        settled += streets_of_persons(doc.text, settled, engine.rulebook)
        settled += homes(doc.text, settled, engine.rulebook)
        settled += amounts(doc, settled, engine.rulebook)
        settled += ages(doc.text, settled, engine.rulebook)
        settled += numbers_of_persons(doc.text, settled, engine.rulebook)
        settled += number_columns(doc, settled, engine.rulebook)
        settled += service_codes_again(doc.text, settled, engine.rulebook)
        settled += parts_in_rows(doc, settled, engine.rulebook)
        settled = of_named_persons(doc.text, settled, engine.rulebook)
        settled = of_row(settled, doc, engine.rulebook)
        settled = among_things(doc, settled, engine.rulebook)
        settled = of_the_sender(settled, doc, engine.rulebook)
        merged = merge(settled, doc.text, engine.rulebook)
        second = unseen([result for result in both if is_second(result)], merged)
        if second:
            merged = tuple(sorted([*merged, *second], key=lambda result: result.start))
    return tuple(finding for result in merged for finding in to_findings(result, doc))
