"""A report tells which pages are at fault."""

from woo_redact.model.report import Check, Report


def test_pages_are_those_that_problems_name() -> None:
    problems = (
        "Pagina 3: 17 teken(s) buiten de balken ontbreken, zijn veranderd of verschoven.",
        "Onder de balk van bevinding f1 (pagina 12) staat nog tekst.",
        "De controle kon niet worden afgemaakt (TypeError).",
    )

    report = Report((Check("onder de balken", 1, problems), Check("leesbaar", 2, ())))

    assert report.pages == {3, 12}
