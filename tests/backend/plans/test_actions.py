"""A plan's life on PostgreSQL: drafted, decided, made known, appealed against, superseded; and its seal."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

import asyncpg
import pytest

from stegvis.accounts.model import Actor, Role
from stegvis.kit import db
from stegvis.kit.errors import InvalidInput, Refused
from stegvis.kit.ids import new_id
from stegvis.participants.queries import people
from stegvis.plans.actions import deciding, drafts, keeping
from stegvis.plans.actions.discarding import discard_draft
from stegvis.plans.actions.levels import tell_levels
from stegvis.plans.drafting import every_goal, measures_of
from stegvis.plans.model import (
    PHONE_TEMPLATES,
    AppealState,
    Commitment,
    CommitmentKind,
    EndReason,
    Face,
    GoalDraft,
    Groundwork,
    GroundworkKind,
    Level,
    LevelSource,
    MeasureDraft,
    Missing,
    Notice,
    NoticeKind,
    PlanRecord,
    PlanState,
    Service,
    SigningMethod,
    Skill,
    Status,
    TextPart,
    Translation,
    Version,
)
from stegvis.plans.model import CefrLevel as Level_
from stegvis.plans.queries import plan
from stegvis.plans.queries.record import my_plan, plan_difference, plan_record
from stegvis.plans.queries.without import without_plan
from stegvis.programmes.model import MadeKnown
from stegvis.rulebook.model import ActivityKind, EndGoal
from tests.builders import NOW, TODAY, Office, open_office

pytestmark = pytest.mark.usefixtures("database")

DAY = timedelta(days=1)
STARTED = {
    "offered_on": date(2026, 2, 2),
    "settled_on": date(2026, 1, 12),
    "starts_on": date(2026, 3, 2),
    "planned_end_on": date(2028, 3, 1),
    "end_goal": "work",
}


@dataclass
class Scene:
    """One case, who works on it, and the ways to act in it."""

    office: Office
    berit: Actor
    amina: Actor

    @property
    def key(self) -> UUID:
        return self.amina.account_id

    async def record(self) -> PlanRecord:
        async with db.read(self.office.id) as tx:
            return await plan_record(tx, self.berit, TODAY, self.key)

    async def draft(self) -> Version:
        record = await drafts.draft_plan(self.berit, new_id(), self.key, now=NOW)
        assert record.open
        return record.open

    async def edit(self, draft: Version, **values: object) -> PlanRecord:
        content = replace(draft.content, **values)  # type: ignore[arg-type] # values by name
        return await drafts.edit_draft(
            self.berit, new_id(), self.key, draft.id, draft.edition, content, now=NOW
        )

    async def filled(self) -> Version:
        """A draft in which nothing is missing."""
        draft = await self.draft()
        record = await self.edit(draft, **WHOLE)
        aim = GoalDraft(new_id(), None, "find-a-job", None)
        record = await self.keep(record, aim)
        for kind in (ActivityKind.WORK_PRACTICE, ActivityKind.LIFE_SKILLS):
            record = await self.keep_measure(record, measure(aim.id, kind))
        for work in (GroundworkKind.COMPETENCE_MAPPING, GroundworkKind.CAREER_GUIDANCE):
            done = Groundwork(new_id(), work, TODAY, Service.COUNTY)
            record = await keeping.record_groundwork(self.berit, new_id(), self.key, done, now=NOW)
        assert record.open
        return record.open

    async def keep(self, record: PlanRecord, goal: GoalDraft) -> PlanRecord:
        draft = opened(record)
        return await drafts.keep_goal(self.berit, new_id(), self.key, draft.id, draft.edition, goal, now=NOW)

    async def keep_measure(self, record: PlanRecord, said: MeasureDraft) -> PlanRecord:
        draft = opened(record)
        return await drafts.keep_measure(
            self.berit, new_id(), self.key, draft.id, draft.edition, said, now=NOW
        )

    async def decide(self, draft: Version, by: Actor | None = None, on: date = TODAY) -> PlanRecord:
        proposed = opened(
            await deciding.propose(self.berit, new_id(), self.key, draft.id, draft.edition, now=NOW)
        )
        return await deciding.decide(
            by or self.berit, new_id(), self.key, proposed.id, proposed.edition, on, now=NOW
        )

    async def decided(self) -> Version:
        record = await self.decide(await self.filled())
        assert record.decided
        return record.decided

    async def tell(
        self, version: Version, kind: NoticeKind = NoticeKind.SENT, on: date = TODAY
    ) -> PlanRecord:
        notice = Notice(new_id(), kind, on)
        return await deciding.make_known(self.berit, new_id(), self.key, version.id, notice, now=NOW)


WHOLE = {
    "norwegian_minutes": 1350,
    "norwegian_until": date(2027, 6, 1),
    "social_studies_hours": 75,
    "social_studies_language": "ti",
    "reasons": "Hun vil bli helsefagarbeider.",
}


def opened(record: PlanRecord) -> Version:
    assert record.open
    return record.open


def measure(goal: UUID, kind: ActivityKind) -> MeasureDraft:
    starts = date(2026, 3, 2)
    return MeasureDraft(new_id(), goal, kind, None, "Kurs", starts, None, 900, "Eva Moe", None, "Rom 4")


@pytest.fixture
async def scene() -> Scene:
    office = await open_office()
    berit = await office.staff("Berit Hansen", Role.ADVISER)
    amina = await office.participant("Amina Hassan", adviser=berit, programme=STARTED, has_children=False)
    return Scene(office, berit, amina)


async def refused(doing: object) -> str:
    with pytest.raises(Refused) as refusal:
        await doing  # type: ignore[misc] # as it is given
    if isinstance(refusal.value, InvalidInput):
        return refusal.value.faults[0].code
    return refusal.value.code


# ------------------------------------------------------------------ drafted


async def test_a_first_draft_begins_with_what_schooling_and_programme_say(scene: Scene) -> None:
    draft = await scene.draft()
    content = draft.content
    assert (draft.version, draft.state, content.end_goal) == (1, PlanState.DRAFT, EndGoal.WORK)
    assert [content.level(skill) for skill in Skill] == [Level_.B1] * 4
    assert (content.starts_on, content.ends_on) == (date(2026, 3, 2), date(2028, 3, 1))
    gaps = {gap.code for gap in (await scene.record()).gaps}
    assert gaps == {
        Missing.COMPETENCE_MAPPING,
        Missing.CAREER_GUIDANCE,
        Missing.NORWEGIAN_EXTENT,
        Missing.SOCIAL_STUDIES_EXTENT,
        Missing.LONG_TERM_GOAL,
        Missing.WORK_OR_EDUCATION,
        Missing.LIFE_SKILLS,
        Missing.REASONS,
    }
    assert (
        await refused(drafts.draft_plan(scene.berit, new_id(), scene.key, now=NOW)) == "plans.draft-already"
    )


async def test_the_same_form_twice_has_one_effect_and_its_key_takes_no_other_body(scene: Scene) -> None:
    wish = new_id()
    one = await drafts.draft_plan(scene.berit, wish, scene.key, now=NOW)
    assert await drafts.draft_plan(scene.berit, wish, scene.key, now=NOW) == one
    draft = opened(one)
    body = (scene.key, draft.id, draft.edition)
    aim = GoalDraft(new_id(), None, None, "Fast jobb")
    key = new_id()
    kept = await drafts.keep_goal(scene.berit, key, *body, aim, now=NOW)
    assert await drafts.keep_goal(scene.berit, key, *body, aim, now=NOW) == kept
    other = replace(aim, text="Noe annet")
    assert await refused(drafts.keep_goal(scene.berit, key, *body, other, now=NOW)) == "kit.key-used"


async def test_every_change_of_a_draft_is_another_edition_and_who_saw_the_former_is_told(
    scene: Scene,
) -> None:
    draft = await scene.draft()
    after = opened(await scene.edit(draft, reasons="Fordi."))
    assert after.edition > draft.edition
    assert await refused(scene.edit(draft, reasons="Noe annet.")) == "kit.changed-meanwhile"
    with_goal = opened(await scene.keep(await scene.record(), GoalDraft(new_id(), None, None, "Jobb")))
    assert with_goal.edition > after.edition
    assert await refused(scene.edit(after, reasons="Noe annet.")) == "kit.changed-meanwhile"
    assert opened(await scene.record()).content.reasons == "Fordi."


async def test_of_two_who_save_at_once_one_is_told(scene: Scene) -> None:
    draft = await scene.draft()
    both = await asyncio.gather(
        scene.edit(draft, reasons="En."), scene.edit(draft, reasons="To."), return_exceptions=True
    )
    told = [each for each in both if isinstance(each, Refused)]
    assert [each.code for each in told] == ["kit.changed-meanwhile"]


async def test_goals_and_measures_are_added_moved_changed_and_removed(scene: Scene) -> None:
    record = await drafts.draft_plan(scene.berit, new_id(), scene.key, now=NOW)
    one, other = (GoalDraft(new_id(), None, None, text) for text in ("Jobb", "Norsk"))
    step = GoalDraft(new_id(), one.id, "pass-norwegian-test", None)
    for each in (one, other, step):
        record = await scene.keep(record, each)
    course = measure(step.id, ActivityKind.NORWEGIAN)
    record = await scene.keep_measure(record, course)
    record = await scene.keep_measure(record, replace(course, weekly_minutes=600))
    draft = opened(record)
    assert [goal.text for goal in draft.goals] == ["Jobb", "Norsk"]
    assert [each.weekly_minutes for each in measures_of(draft.goals)] == [600]
    body = (scene.key, draft.id, draft.edition)
    record = await drafts.move_part(scene.berit, new_id(), *body, one.id, up=False, now=NOW)
    draft = opened(record)
    assert [goal.text for goal in draft.goals] == ["Norsk", "Jobb"]
    body = (scene.key, draft.id, draft.edition)
    record = await drafts.remove_part(scene.berit, new_id(), *body, one.id, now=NOW)
    assert [goal.text for goal in every_goal(opened(record).goals)] == ["Norsk"]
    assert [*measures_of(opened(record).goals)] == []


async def test_a_key_of_another_plan_is_not_taken(scene: Scene) -> None:
    other = await scene.office.participant("Olena", adviser=scene.berit)
    plan_id = await scene.office.plan(other.account_id, state="draft", decided_on=None)
    theirs = await scene.office.goal(plan_id, "Deres mål")
    record = await drafts.draft_plan(scene.berit, new_id(), scene.key, now=NOW)
    assert await refused(scene.keep(record, GoalDraft(theirs, None, None, "Mitt"))) == "kit.not-found"


async def test_levels_are_lowered_one_at_a_time_from_the_plan_that_holds(scene: Scene) -> None:
    draft = await scene.draft()
    assert await refused(scene.edit(draft, oral=Level_.A1)) == "plans.lowered-too-far"
    assert opened(await scene.edit(draft, oral=Level_.A2)).content.oral is Level_.A2


# ------------------------------------------------------------------ decided


async def test_a_plan_with_gaps_is_proposed_but_not_decided(scene: Scene) -> None:
    assert await refused(scene.decide(await scene.draft())) == "plans.something-missing"
    proposed = opened(await scene.record())
    assert proposed.state is PlanState.PROPOSED
    assert await refused(scene.edit(proposed, reasons="Nei")) == "plans.proposed-already"
    body = (scene.key, proposed.id, proposed.edition)
    back = await deciding.take_back(scene.berit, new_id(), *body, now=NOW)
    assert opened(back).state is PlanState.DRAFT


async def test_a_decision_freezes_numbers_and_supersedes_in_one(scene: Scene) -> None:
    first = await scene.decided()
    assert (first.version, first.decided_on, first.decided_by) == (1, TODAY, "Berit Hansen")
    assert first.appeal_deadline is None
    assert first.rule_version
    draft = await scene.draft()
    assert draft.based_on == first.id
    assert [each.origin for each in every_goal(draft.goals)] == [each.id for each in every_goal(first.goals)]
    record = await scene.decide(opened(await scene.edit(draft, reasons="Nye grunner.")))
    assert [(each.version, each.state) for each in record.versions] == [
        (2, PlanState.DECIDED),
        (1, PlanState.SUPERSEDED),
    ]
    async with db.read(scene.office.id) as tx:
        told = await plan_difference(
            tx, scene.berit, TODAY, scene.key, record.versions[1].id, record.versions[0].id
        )
    assert [(each.field, each.after) for each in told.changes] == [("reasons", "Nye grunner.")]


async def test_who_decides_is_the_municipalitys_to_say(scene: Scene) -> None:
    own = {"key": "decisions_by", "value": "leader", "valid_from": date(2026, 1, 1), "source": "vedtak"}
    await scene.office.row("rule_override", **own)
    draft = await scene.filled()
    assert await refused(scene.decide(draft)) == "plans.not-for-you-to-decide"
    leader = await scene.office.staff("Ivar Berg", Role.LEADER)
    proposed = opened(await scene.record())
    body = (scene.key, proposed.id, proposed.edition)
    record = await deciding.decide(leader, new_id(), *body, TODAY, now=NOW)
    assert record.decided


async def test_the_first_notice_that_counts_sets_the_deadline_and_no_later_one_moves_it(
    scene: Scene,
) -> None:
    plan_ = await scene.decided()
    assert await refused(scene.tell(plan_, on=TODAY + DAY)) == "plans.in-future"
    assert await refused(scene.tell(plan_, NoticeKind.EXPLAINED_ORALLY)) == "plans.which-interpreter"
    record = await scene.tell(plan_)
    assert record.decided
    assert record.decided.appeal_deadline == date(2026, 12, 14)
    assert record.remind_from == date(2026, 11, 30)
    assert await deciding.open_on_phone(scene.amina, now=NOW) is True
    assert await deciding.open_on_phone(scene.amina, now=NOW) is False
    later = await deciding.make_known(
        scene.berit,
        new_id(),
        scene.key,
        plan_.id,
        Notice(new_id(), NoticeKind.ON_PAPER, TODAY + 3 * DAY),
        now=NOW + 3 * DAY,
    )
    assert later.decided
    assert later.decided.appeal_deadline == date(2026, 12, 14)
    assert later.remind_from is None


async def test_an_appeal_is_followed_to_its_end_and_a_late_one_is_taken_all_the_same(scene: Scene) -> None:
    plan_ = await scene.decided()
    await scene.tell(plan_)
    late = date(2026, 12, 15)
    record = await deciding.register_appeal(
        scene.berit, new_id(), scene.key, plan_.id, late, MadeKnown.LETTER, now=NOW + 30 * DAY
    )
    assert record.decided
    (appeal,) = record.decided.appeals
    assert (appeal.late, appeal.state) == (True, AppealState.RECEIVED)
    body = (scene.key, appeal.id)
    record = await deciding.follow_appeal(
        scene.berit, new_id(), *body, AppealState.FORWARDED, None, now=NOW + 30 * DAY
    )
    closing = deciding.follow_appeal(
        scene.berit, new_id(), *body, AppealState.UPHELD, late, now=NOW + 30 * DAY
    )
    assert (await closing).decided
    again = deciding.follow_appeal(
        scene.berit, new_id(), *body, AppealState.CHANGED, late, now=NOW + 30 * DAY
    )
    assert await refused(again) == "plans.appeal-closed"


async def test_a_plan_ends_with_its_reason(scene: Scene) -> None:
    plan_ = await scene.decided()
    record = await deciding.end(
        scene.berit, new_id(), scene.key, plan_.id, TODAY, EndReason.PROGRAMME_ENDED, now=NOW
    )
    assert record.decided is None
    assert (record.versions[0].state, record.versions[0].ended_on) == (PlanState.ENDED, TODAY)


# ------------------------------------------------------------------ the seal

CHANGES = (
    "UPDATE plan_version SET reasons = 'x'",
    "UPDATE plan_version SET end_goal = 'upper_secondary'",
    "UPDATE plan_version SET version = 9",
    "UPDATE plan_version SET decided_on = decided_on - 1",
    "UPDATE plan_version SET state = 'draft'",
    "UPDATE plan_version SET state = 'proposed'",
    "UPDATE plan_version SET sealed = false, reasons = 'x'",
    "UPDATE plan_version SET state = 'superseded', reasons = 'x'",
    "UPDATE plan_version SET appeal_deadline = appeal_deadline + 7",
    "UPDATE plan_version SET appeal_deadline = NULL",
    "DELETE FROM plan_version",
    "UPDATE goal SET text = 'x'",
    "UPDATE goal SET status = 'reached'",
    "DELETE FROM goal",
    "UPDATE measure SET weekly_minutes = 1",
    "UPDATE measure SET place = NULL",
    "DELETE FROM measure",
    """INSERT INTO goal (id, municipality_id, plan_version_id, position, text, status)
        SELECT gen_random_uuid(), municipality_id, id, 9, 'x', 'planned' FROM plan_version""",
    """INSERT INTO measure (id, municipality_id, plan_version_id, goal_id, kind, position, text, status)
        SELECT gen_random_uuid(), municipality_id, plan_version_id, id, 'norwegian', 9, 'x', 'planned'
        FROM goal""",
    "UPDATE plan_notice SET on_date = on_date - 7",
    "DELETE FROM plan_notice",
    "UPDATE plan_progress SET status = 'reached'",
    "DELETE FROM plan_progress",
    "DELETE FROM plan_appeal",
    "UPDATE plan_appeal SET received_on = received_on - 1",
    "DELETE FROM commitment_document",
    "UPDATE commitment_document SET signed_on = signed_on - 1",
)


async def test_the_web_role_changes_nothing_of_a_decided_plan_whatever_is_asked(scene: Scene) -> None:
    plan_ = await scene.decided()
    await scene.tell(plan_)
    aim = plan_.goals[0]
    await keeping.record_progress(scene.berit, new_id(), scene.key, aim.id, Status.ACTIVE, now=NOW)
    for state in ("decided", "superseded"):
        for change in CHANGES:
            if state == "superseded" and "state = 'superseded'" in change:
                continue
            with pytest.raises((asyncpg.InsufficientPrivilegeError, asyncpg.PostgresError)) as refusal:
                await scene.office.change(change)
            assert refusal.value.sqlstate in {"SV002", "42501"}, (change, refusal.value)
        await scene.office.change("UPDATE plan_version SET state = 'superseded' WHERE state = 'decided'")
    with pytest.raises(asyncpg.PostgresError):
        await scene.office.change("UPDATE plan_version SET state = 'decided'")


async def test_a_version_that_comes_decided_brings_its_goals_in_the_same_transaction_alone(
    scene: Scene,
) -> None:
    version, aim = new_id(), new_id()
    bring = """
        INSERT INTO plan_version (id, municipality_id, participant_id, version, state, end_goal, decided_on)
        VALUES ($1, $2, $3, 1, 'decided', 'work', '2026-01-01')
    """
    goal = """
        INSERT INTO goal (id, municipality_id, plan_version_id, position, text, status)
        VALUES ($1, $2, $3, 1, 'Jobb', 'planned')
    """
    async with db.write(scene.office.id) as tx:
        await tx.execute(bring, version, scene.office.id, scene.key)
        await tx.execute(goal, aim, scene.office.id, version)
    with pytest.raises(asyncpg.PostgresError):
        await scene.office.change(goal, new_id(), scene.office.id, version)


async def test_nothing_that_a_transaction_asks_for_puts_the_seal_off(scene: Scene) -> None:
    aim = "INSERT INTO goal (id, municipality_id, plan_version_id, position, text, status)"
    aim += " VALUES ($1, $2, $3, 1, 'Jobb', 'planned')"
    for number, trick in enumerate(
        (
            "SELECT set_config('app.municipality', '', true)",
            "SET CONSTRAINTS ALL DEFERRED",
            "CREATE TEMP TABLE plan_version (LIKE public.plan_version) ON COMMIT DROP",
        ),
        1,
    ):
        version = new_id()
        async with db.write(scene.office.id) as tx:
            await tx.execute(
                """
                INSERT INTO plan_version
                    (id, municipality_id, participant_id, version, state, end_goal, decided_on)
                VALUES ($1, $2, $3, $4, 'superseded', 'work', '2026-01-01')
                """,
                version,
                scene.office.id,
                scene.key,
                number,
            )
            await tx.execute(trick)
        with pytest.raises(asyncpg.PostgresError) as refusal:
            await scene.office.change(aim, new_id(), scene.office.id, version)
        assert refusal.value.sqlstate == "SV002", trick


_SOMEBODY_WAITS = "SELECT FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid"
"""Somebody else waits until this transaction ends."""


async def test_who_adds_a_goal_while_somebody_decides_waits_and_is_refused(scene: Scene) -> None:
    draft = await scene.filled()
    deciding_it = asyncio.Event()

    async def add() -> None:
        await deciding_it.wait()
        await scene.office.change(
            """
            INSERT INTO goal (id, municipality_id, plan_version_id, position, text, status)
            VALUES ($1, $2, $3, 9, 'Jobb', 'planned')
            """,
            new_id(),
            scene.office.id,
            draft.id,
        )

    adding = asyncio.create_task(add())
    async with db.write(scene.office.id) as tx:
        await tx.execute("UPDATE plan_version SET state = 'decided', decided_on = '2026-11-01'")
        deciding_it.set()
        async with asyncio.timeout(10):
            while not await tx.rows(_SOMEBODY_WAITS):
                assert not adding.done()
                await asyncio.sleep(0)
    with pytest.raises(asyncpg.PostgresError) as refusal:
        await adding
    assert refusal.value.sqlstate == "SV002"


async def test_the_seal_is_no_change_of_its_own(scene: Scene) -> None:
    plan_ = await scene.decided()
    (row,) = await scene.office.rows("SELECT edition, sealed FROM plan_version")
    assert (row["sealed"], row["edition"]) == (True, plan_.edition)


async def test_a_draft_that_nobody_needs_is_discarded_and_a_proposal_is_not(scene: Scene) -> None:
    draft = await scene.filled()
    body = (scene.key, draft.id)
    proposed = (await deciding.propose(scene.berit, new_id(), *body, draft.edition, now=NOW)).versions[0]
    discarding_it = discard_draft(scene.berit, new_id(), *body, proposed.edition, now=NOW)
    assert await refused(discarding_it) == "plans.proposed-already"
    with pytest.raises(asyncpg.PostgresError) as refusal:
        await scene.office.change("DELETE FROM plan_version")
    assert refusal.value.sqlstate == "SV002"
    back = (await deciding.take_back(scene.berit, new_id(), *body, proposed.edition, now=NOW)).versions[0]
    stale = discard_draft(scene.berit, new_id(), *body, back.edition - 1, now=NOW)
    assert await refused(stale) == "kit.changed-meanwhile"
    key = new_id()
    for _ in range(2):
        record = await discard_draft(scene.berit, key, *body, back.edition, now=NOW)
        assert record.versions == ()
    assert await scene.office.rows("SELECT FROM goal") == []
    (row,) = await scene.office.rows("SELECT before FROM audit_entry WHERE verb = 'plans.draft-discarded'")
    assert "version" in str(row["before"])


# ------------------------------------------------------------------ kept


async def test_the_last_word_about_progress_counts_everywhere_and_no_row_changes(scene: Scene) -> None:
    plan_ = await scene.decided()
    aim = plan_.goals[0]
    for status in (Status.ACTIVE, Status.REACHED):
        await keeping.record_progress(
            scene.berit, new_id(), scene.key, aim.id, status, now=NOW + DAY * len(status)
        )
    async with db.read(scene.office.id) as tx:
        found = await plan(tx, scene.amina, (await people(tx, scene.amina, TODAY, [scene.key])).values())
    assert found
    assert found.goals[0].status is Status.REACHED
    (row,) = await scene.office.rows("SELECT status FROM goal")
    assert row["status"] == "planned"
    record = await scene.record()
    assert record.decided
    assert record.decided.goals[0].status is Status.REACHED


async def test_what_a_participant_thinks_is_theirs_until_they_share_it(scene: Scene) -> None:
    aim = (await scene.decided()).goals[0]
    words = "Jeg er sliten."
    await keeping.evaluate(scene.amina, new_id(), aim.id, Face.HARD, words, shared=False, now=NOW)
    record = await scene.record()
    assert record.decided
    assert record.decided.evaluations == ()
    async with db.read(scene.office.id) as tx:
        mine = await my_plan(tx, scene.amina, TODAY)
    assert mine
    assert [each.words for each in mine.version.evaluations] == [words]
    await keeping.evaluate(scene.amina, new_id(), aim.id, Face.SO_SO, words, shared=True, now=NOW)
    record = await scene.record()
    assert record.decided
    assert [each.face for each in record.decided.evaluations] == [Face.SO_SO]
    rows = await scene.office.rows("SELECT after::text FROM audit_entry WHERE verb = 'plans.evaluated'")
    assert not any(words in row["after"] or "hard" in row["after"] for row in rows)
    staff = keeping.evaluate(scene.berit, new_id(), aim.id, Face.GOOD, None, shared=True, now=NOW)
    assert await refused(staff) == "kit.not-found"


async def test_a_translation_is_outdated_once_its_source_has_changed(scene: Scene) -> None:
    draft = opened(await scene.edit(await scene.draft(), reasons="Fordi."))
    said = Translation(TextPart.REASONS, draft.id, "ti", "ምኽንያት", outdated=False, made_by=None)
    record = await keeping.translate(scene.berit, new_id(), scene.key, draft.id, said, now=NOW)
    assert [each.outdated for each in opened(record).translations] == [False]
    record = await scene.edit(opened(record), reasons="Av en annen grunn.")
    assert [(each.words, each.outdated) for each in opened(record).translations] == [("ምኽንያት", True)]


async def test_a_contract_is_signed_until_a_declaration_takes_its_place(scene: Scene) -> None:
    signed = Commitment(new_id(), CommitmentKind.CONTRACT, "2026-1", "ti", TODAY, SigningMethod.ON_PAPER)
    record = await keeping.sign_commitment(scene.berit, new_id(), scene.key, signed, now=NOW)
    assert [each.method for each in record.commitments] == [SigningMethod.ON_PAPER]
    own = {"key": "commitment_kind", "value": "declaration", "source": "lov 12. juni 2026 nr. 23"}
    await scene.office.row("rule_override", valid_from=date(2026, 11, 1), **own)
    again = keeping.sign_commitment(scene.berit, new_id(), scene.key, signed, now=NOW)
    assert await refused(again) == "plans.other-commitment"


async def test_a_participant_signs_on_the_phone_what_it_showed_and_nothing_else(scene: Scene) -> None:
    wish, contract = new_id(), CommitmentKind.CONTRACT
    for _ in range(2):
        await keeping.sign_on_phone(scene.amina, wish, contract, PHONE_TEMPLATES[contract], "ti", now=NOW)
    record = await scene.record()
    assert [(each.method, each.language, each.signed_on) for each in record.commitments] == [
        (SigningMethod.ON_PHONE, "ti", TODAY)
    ]
    another = keeping.sign_on_phone(scene.amina, new_id(), contract, "2019-1", "tigrinja", now=NOW)
    assert await refused(another) == "plans.no-template"
    declared = CommitmentKind.DECLARATION
    another = keeping.sign_on_phone(scene.amina, new_id(), declared, PHONE_TEMPLATES[contract], "ti", now=NOW)
    assert await refused(another) == "plans.other-commitment"
    staff = keeping.sign_on_phone(scene.berit, new_id(), contract, PHONE_TEMPLATES[contract], "nb", now=NOW)
    assert await refused(staff) == "kit.not-found"


async def test_ones_own_plan_tells_what_differs_from_the_one_before_and_what_is_put_forward(
    scene: Scene,
) -> None:
    first = await scene.decided()
    draft = opened(await scene.edit(await scene.draft(), end_goal_text="Baker"))
    async with db.read(scene.office.id) as tx:
        mine = await my_plan(tx, scene.amina, TODAY)
    assert mine
    # What is being drafted is not told beside a plan that holds: it may be anything yet.
    assert (mine.version.version, mine.former, mine.proposed) == (first.version, None, None)
    await deciding.propose(scene.berit, new_id(), scene.key, draft.id, draft.edition, now=NOW)
    async with db.read(scene.office.id) as tx:
        mine = await my_plan(tx, scene.amina, TODAY)
    assert mine
    assert mine.proposed
    assert mine.proposed.version == first.version + 1
    assert [(each.field, each.after) for each in mine.proposed.changes] == [("endGoalText", "Baker")]


async def test_what_was_read_without_network_is_opened_as_what_it_was(scene: Scene) -> None:
    first = await scene.decided()
    assert await deciding.open_on_phone(scene.amina, first.id, now=NOW)
    assert not await deciding.open_on_phone(scene.amina, first.id, now=NOW)
    assert await refused(deciding.open_on_phone(scene.amina, new_id(), now=NOW)) == "plans.not-decided"


async def test_a_reached_level_asks_for_a_review(scene: Scene) -> None:
    await scene.decided()
    told = Level(new_id(), Skill.ORAL, Level_.B1, LevelSource.TEST, TODAY)
    record = await keeping.record_level(scene.berit, new_id(), scene.key, told, now=NOW)
    assert [(str(cause), since) for cause, since in record.reviews] == [("level_reached", TODAY)]


async def test_a_teacher_tells_the_levels_of_those_in_their_own_class_alone(scene: Scene) -> None:
    await scene.decided()
    eva = await scene.office.staff("Eva Moe", Role.TEACHER)
    told = [Level(new_id(), skill, Level_.A2, LevelSource.TEACHER, TODAY) for skill in Skill]
    assert await refused(tell_levels(eva, new_id(), scene.key, told, now=NOW)) == "kit.not-found"
    await scene.office.member(await scene.office.group("A1", teacher=eva), scene.key)
    key = new_id()
    for _ in range(2):
        found = await tell_levels(eva, key, scene.key, told, now=NOW)
        assert {(each.skill, each.level) for each in found.levels} == {(skill, Level_.A2) for skill in Skill}
        assert len(found.levels) == len(Skill)
    assert [goal.level for goal in found.goals] == [Level_.B1] * len(Skill)
    assert LevelSource.TEST not in found.sources
    tested = [replace(told[0], source=LevelSource.TEST)]
    assert await refused(tell_levels(eva, new_id(), scene.key, tested, now=NOW)) == "plans.test-told-by-case"
    assert (await tell_levels(scene.berit, new_id(), scene.key, tested, now=NOW)).sources == (*LevelSource,)
    assert await refused(tell_levels(eva, new_id(), scene.key, [], now=NOW)) == "plans.no-level"
    ahead = [replace(told[0], on_date=TODAY + DAY)]
    assert await refused(tell_levels(eva, new_id(), scene.key, ahead, now=NOW)) == "plans.in-future"


# ------------------------------------------------------------------ seen


async def test_the_list_of_those_without_a_plan_loses_who_gets_one(scene: Scene) -> None:
    async def listed(actor: Actor) -> list[tuple[str, PlanState | None]]:
        async with db.read(scene.office.id) as tx:
            lines, total = await without_plan(tx, actor, TODAY, most=50)
        assert total == len(lines)
        return [(each.name, each.state) for each in lines]

    group = await scene.office.group("A1", teacher=(eva := await scene.office.staff("Eva Moe", Role.TEACHER)))
    await scene.office.member(group, scene.key)
    assert await listed(scene.berit) == [("Amina Hassan", None)]
    await scene.draft()
    assert await listed(scene.berit) == [("Amina Hassan", PlanState.DRAFT)]
    assert await listed(eva) == []
    await scene.office.change("UPDATE plan_version SET state = 'decided', decided_on = '2026-11-01'")
    assert await listed(scene.berit) == []


async def test_what_is_done_to_a_plan_stands_in_the_history_without_its_words(scene: Scene) -> None:
    await scene.decided()
    rows = await scene.office.rows(
        "SELECT verb, before::text, after::text FROM audit_entry WHERE subject_id = $1", scene.key
    )
    assert {row["verb"] for row in rows} >= {
        *("plans.drafted", "plans.edited", "plans.goal-kept", "plans.measure-kept"),
        *("plans.proposed", "plans.decided", "plans.groundwork-recorded"),
    }
    assert not any("helsefagarbeider" in f"{row['before']}{row['after']}" for row in rows)
