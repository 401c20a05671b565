"""Which lines of a record count: those that were not taken back."""

from woo_redact.model.decision import WORKFLOW, Act, Decision


def standing(decisions: tuple[Decision, ...]) -> tuple[Decision, ...]:
    """Return the decisions that still count, in order; a line that is there twice counts once.

    A TERUG that was itself taken back takes nothing back. What moved the document along
    (submitted, approved, ...) cannot be taken back. Lines without a number (seq 0) always count.
    """
    numbered = {decision.seq: decision for decision in decisions if decision.seq}
    void: set[int] = set()
    for seq in sorted(numbered, reverse=True):
        line = numbered[seq]
        if line.act is Act.TERUG and seq not in void and line.undoes is not None:
            target = numbered.get(line.undoes)
            if target is not None and line.undoes < seq and target.act not in WORKFLOW:
                void.add(line.undoes)
    counted: list[Decision] = []
    seen: set[int] = set()
    for decision in decisions:
        if decision.act is Act.TERUG or decision.seq in void or decision.seq in seen:
            continue
        if decision.seq:
            seen.add(decision.seq)
        counted.append(decision)
    return tuple(counted)
