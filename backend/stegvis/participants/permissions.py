"""Who reaches whom, and what may be seen from where one stands. `queries.visible_to` applies it to rows."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from stegvis.accounts.model import AccountKind, Actor, Role
from stegvis.participants.model import Person, Relation, Standing

CASE_RELATIONS = (Relation.ADVISER, Relation.STAND_IN, Relation.NAV_CONTACT)
"""Grants by which somebody works on a case, while they are an adviser or a leader."""

CLASS_RELATIONS = (Relation.TEACHER, Relation.CONTACT_TEACHER, Relation.SUBSTITUTE)
"""Grants by which somebody teaches, while they are a teacher or a coordinator.

A practice host is in neither: what they may confirm comes to them by a link of its own, never as a record.
"""


NOWHERE = Standing(0)
"""What somebody is who has no business with a participant."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom an actor may reach at all, by which kind of grant or role.

    Attributes:
        own: the participant who asks.
        case_relations, class_relations: the relations of a grant that count for this actor.
        case_units, class_units: units whose participants the actor's role reaches.
        circle: the standing that a place in a protected person's circle gives by itself. Without a place
            there, no grant and no role reaches a protected person.
    """

    own: UUID | None = None
    case_relations: tuple[Relation, ...] = ()
    class_relations: tuple[Relation, ...] = ()
    case_units: frozenset[UUID] = frozenset()
    class_units: frozenset[UUID] = frozenset()
    circle: Standing = NOWHERE


def reach(actor: Actor) -> Reach:
    """Whom an actor reaches by the roles of today: a grant counts only while its role is held.

    An administrator and an auditor reach nobody: they keep the house, and read no cases.
    """
    if actor.kind is AccountKind.PARTICIPANT:
        return Reach(own=actor.account_id)
    on_cases = actor.holds(Role.ADVISER, Role.LEADER)
    in_class = actor.holds(Role.TEACHER, Role.COORDINATOR)
    return Reach(
        case_relations=CASE_RELATIONS if on_cases else (),
        class_relations=CLASS_RELATIONS if in_class else (),
        case_units=actor.units(Role.LEADER),
        class_units=actor.units(Role.COORDINATOR),
        circle=(Standing.CASE if on_cases else NOWHERE) | (Standing.CLASS if in_class else NOWHERE),
    )


def may_see_programme(standing: Standing) -> bool:
    """Permit, education, track, delay, dates: the participant and the case, not the class."""
    return bool(standing & (Standing.OWN | Standing.CASE))


def may_fill_weeks(standing: Standing) -> bool:
    """The case alone: what is suggested tells of the fifteen hours, and so of track and schooling."""
    return bool(standing & Standing.CASE)


def may_see_birth_year(standing: Standing) -> bool:
    """The participant and the case: a class needs no age."""
    return bool(standing & (Standing.OWN | Standing.CASE))


def may_see_protection(standing: Standing) -> bool:
    """Staff in the circle, who must handle it; not the phone, which somebody else may be holding."""
    return not standing & Standing.OWN


def may_enrol(standing: Standing) -> bool:
    """The case alone: whoever holds an enrolment code can open the participant's whole plan with it."""
    return bool(standing & Standing.CASE)


def may_register(actor: Actor) -> bool:
    """Advisers and leaders register people, each in the units where they are one."""
    return actor.is_staff and actor.holds(Role.ADVISER, Role.LEADER)


def may_edit(standing: Standing) -> bool:
    """The case alone keeps what is registered, reads the numbers, and answers "this is wrong"."""
    return bool(standing & Standing.CASE)


def may_see_corrections(standing: Standing) -> bool:
    """The participant, who says what is wrong, and the case, who answers."""
    return bool(standing & (Standing.OWN | Standing.CASE))


# ------------------------------------------------------------------------------ people around somebody

NAMED_BY_CASE = (Relation.STAND_IN, Relation.NAV_CONTACT, Relation.CONTACT_TEACHER)
"""Whom the one who works on a case may name; who the adviser is, is for the leader of the unit to say."""

NAMED_BY_LEADER = (Relation.ADVISER, *NAMED_BY_CASE)
"""Who else teaches somebody comes with the class, and a protected person's circle has a way of its own."""


def fitting_roles(relation: Relation) -> tuple[Role, ...]:
    """The roles of which one must be held for a relation to give sight; none: no relation of staff."""
    if relation in CASE_RELATIONS:
        return (Role.ADVISER, Role.LEADER)
    if relation is Relation.CIRCLE:
        return (Role.ADVISER, Role.LEADER, Role.TEACHER, Role.COORDINATOR)
    return (Role.TEACHER, Role.COORDINATOR) if relation in CLASS_RELATIONS else ()


def relations_to_name(actor: Actor, person: Person) -> tuple[Relation, ...]:
    """As what an actor may name somebody for a participant whom they see, and end it again."""
    if not person.standing & Standing.CASE:
        return ()
    return NAMED_BY_LEADER if person.unit_id in actor.units(Role.LEADER) else NAMED_BY_CASE


def may_name_themself(actor: Actor, person: Person) -> bool:
    """The leader of the unit, who sees its participants anyway; all others would keep their own sight."""
    return person.unit_id in actor.units(Role.LEADER)


def may_see_grants(standing: Standing) -> bool:
    """Who works on the case; a class knows its own teachers, and needs no history of anybody else."""
    return bool(standing & Standing.CASE)


def may_see_onlookers(standing: Standing) -> bool:
    """Who works on the case: everybody who sees the participant, and by what; who must not, and why."""
    return bool(standing & Standing.CASE)


def may_see_reach(actor: Actor) -> bool:
    """Whom a colleague sees, of one's own cases: advisers and leaders, who answer for them."""
    return actor.holds(Role.ADVISER, Role.LEADER)


def may_deny(standing: Standing) -> bool:
    """Who works on the case, of a colleague or of themselves: whom else it concerns can ask them."""
    return bool(standing & Standing.CASE)


def may_lift(actor: Actor, person: Person, denied_by: UUID) -> bool:
    """The leader of the unit, and whoever laid it on: nobody else gives back what a denial takes."""
    if not person.standing & Standing.CASE:
        return False
    return denied_by == actor.account_id or person.unit_id in actor.units(Role.LEADER)


def may_protect(actor: Actor, person: Person) -> bool:
    """The leader of the unit decides that an address is protected, and who is in the circle."""
    return bool(person.standing & Standing.CASE) and person.unit_id in actor.units(Role.LEADER)


def may_place_in_groups(actor: Actor, person: Person) -> bool:
    """Who works on the case, and the coordinator of the unit, who puts classes together."""
    return bool(person.standing & Standing.CASE) or person.unit_id in actor.units(Role.COORDINATOR)


def may_place_in_practice(standing: Standing) -> bool:
    """Who works on the case: where somebody is when they are not in class is not for the class."""
    return bool(standing & Standing.CASE)


def may_hand_over(actor: Actor, from_id: UUID) -> bool:
    """One's own caseload, as an adviser; anybody's, as the leader of the unit that its cases are in."""
    return actor.holds(Role.LEADER) or (actor.holds(Role.ADVISER) and actor.account_id == from_id)


def may_undo_hand_over(actor: Actor, from_id: UUID, from_unit: UUID, made_by: UUID) -> bool:
    """The leader of the unit; whoever took the step: nobody takes back what another has taken from them."""
    if from_unit in actor.units(Role.LEADER):
        return True
    return made_by == actor.account_id and may_hand_over(actor, from_id)
