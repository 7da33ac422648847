"""Eight participants, one for each relation, of whom every field has a value; and seven who ask."""

from __future__ import annotations

import json
from datetime import date, time, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from stegvis.accounts.model import Actor, Role
from stegvis.demo.national_id import birth_number, duf_number
from stegvis.kit.ids import new_id
from tests.api.matrix.inputs import meeting_key, plan_keys
from tests.builders import LONG_AGO, NOW, TODAY, Office, open_office

ROLES = ("participant", *Role)
RELATIONS = ("own", "group", "unit", "other_unit", "other_municipality", "protected", "circle", "denied")

_GRANT_OF = {Role.TEACHER: "teacher", Role.COORDINATOR: "substitute", Role.LEADER: "stand_in"}


async def people() -> tuple[Office, dict[str, Actor], dict[str, Actor]]:
    """The office, who asks by role, and about whom by relation."""
    office = await open_office()
    beyond, other_unit = await open_office("Storvik"), await office.unit("Annet")
    asking = {role: await office.staff(f"{role.title()} Berg", role) for role in Role}
    everybody = {
        "own": await whole_participant(office, other_unit),
        "group": await whole_participant(office, other_unit),
        "unit": await whole_participant(office, office.unit_id),
        "other_unit": await whole_participant(office, other_unit),
        "other_municipality": await whole_participant(beyond, beyond.unit_id),
        "protected": await whole_participant(office, office.unit_id, protected=True),
        "circle": await whole_participant(office, office.unit_id, protected=True),
        "denied": await whole_participant(office, office.unit_id),
    }
    help_with_homework = await office.group("Leksehjelp", unit=other_unit)
    await office.slot(
        await office.activity("homework_help"), 4, "14:00", "16:00", group_id=help_with_homework
    )
    group = await office.group("A1", unit=other_unit)
    for relation in ("group", "protected", "circle", "denied"):
        await office.member(group, everybody[relation].account_id)
    for role, actor in asking.items():
        for relation in ("own", "protected", "circle", "denied"):
            await office.grant(everybody[relation].account_id, actor, _GRANT_OF.get(role, "adviser"))
        await office.grant(everybody["circle"].account_id, actor, "circle")
        await office.group_grant(group, actor, "substitute")
        await office.deny(everybody["denied"].account_id, actor, by=asking[Role.LEADER])
    for relation, subject in everybody.items():
        # Everybody is asked to everybody's meeting: an invitation alone gives no sight of anybody.
        for actor in asking.values() if relation != "other_municipality" else ():
            await invite(office, subject, actor)
    nadia = await office.participant("Nadia Haile", adviser=await office.staff("Gro Lie", Role.ADVISER))
    await office.plan(nadia.account_id, state="draft", decided_on=None)
    by_role = {"participant": everybody["own"]} | {str(role): actor for role, actor in asking.items()}
    for each in everybody.values():
        await _browser(beyond if each is everybody["other_municipality"] else office, each)
    return office, by_role, everybody


async def _browser(office: Office, of: Actor) -> None:
    """A browser in which somebody is reached."""
    await office.row(
        "push_subscription",
        account_id=of.account_id,
        device_id=new_id(),
        endpoint=f"https://web.push.apple.com/{of.account_id}",
        p256dh=bytes(65),
        auth=bytes(16),
        made_at=NOW,
        renewed_at=NOW,
        shown_at=NOW,
    )


async def whole_participant(office: Office, unit: Any, *, protected: bool = False) -> Actor:  # noqa: ANN401 - a key
    """A participant of whom everything is known."""
    serial = next(_SERIAL)
    subject = await office.participant(
        "Amina Hassan",
        unit=unit,
        protected=protected,
        birth_date=date(2002, 5, 1),
        programme=_PROGRAMME,
        national_id=birth_number(date(2002, 5, 1), female=True, serial=10 * serial),
        duf_number=duf_number(serial),
        phone="41 23 45 67",
        email="amina@eksempel.no",
        has_children=True,
    )
    await office.row("child", participant_id=subject.account_id, birth_date=date(2015, 3, 4))
    await office.staff("Ida Sand", Role.LEADER, Role.COORDINATOR, unit=unit)
    await _corrections(office, subject)
    adviser = await office.staff("Berit Hansen", Role.ADVISER, unit=unit)
    await office.grant(subject.account_id, adviser, "adviser", valid_from=LONG_AGO - timedelta(days=9))
    # A group of their own, of which the others know nothing, under the participant's own key.
    group = await office.row(
        "study_group",
        id=subject.account_id,
        unit_id=unit,
        external_id=str(subject.account_id),
        name="B1",
        starts_on=LONG_AGO,
    )
    await office.member(group, subject.account_id)
    await _around(office, subject, unit)
    await _week(office, subject, adviser)
    await _new_year(office, subject, adviser, group, await _plan(office, subject))
    await _case(office, subject, adviser)
    await _plans(office, subject, adviser)
    await _unread(office, subject, adviser)
    await office.row(
        "audit_entry",
        at=NOW,
        actor_id=adviser.account_id,
        verb="accounts.language-chosen",
        subject_id=subject.account_id,
        before='{"language": "nb"}',
        after='{"language": "uk"}',
    )
    await _before(office, subject, adviser)
    return subject


_SERIAL = count(1)

_PROGRAMME = {
    "claimed_on": date(2025, 6, 12),
    "permit_on": date(2025, 5, 2),
    "weekly_target": "own_work",
    "target_reason": "Videregående opplæring",
    "delay_reason": "course_start",
    "ended_on": TODAY + timedelta(days=40),
    "end_cause": "work",
    "end_goal": "upper_secondary",
    "main_activity": "work",
}


async def _around(office: Office, subject: Actor, unit: Any) -> None:  # noqa: ANN401 - a key
    """A contact who has left, a group that is over, and practice for a time."""
    past = {"valid_from": LONG_AGO - timedelta(days=90), "valid_to": LONG_AGO - timedelta(days=1)}
    left = await office.staff("Tor Ek", Role.ADVISER, unit=unit, ended_on=LONG_AGO)
    await office.grant(subject.account_id, left, "nav_contact", **past)
    await office.member(await office.group("A0", unit=unit), subject.account_id, **past)
    await office.deny(subject.account_id, left, by=left, **past)
    both = await office.staff("Pia Vik", Role.ADVISER, Role.TEACHER, unit=unit)
    await office.grant(
        subject.account_id, both, "stand_in", valid_to=TODAY + timedelta(days=90), granted_by=left.account_id
    )
    await office.grant(subject.account_id, both, "circle")
    await office.group_grant(subject.account_id, both, "contact_teacher")
    place = await office.row(
        "practice_place",
        participant_id=subject.account_id,
        organisation="Meny",
        place="Storgata 1",
        host_name="Nils Ås",
        host_phone="99 88 77 66",
        **past | {"valid_to": TODAY},
    )
    link = await office.row(
        "register_pass",
        kind="host",
        name="Nils Ås",
        token_hash=subject.account_id.bytes * 2,
        made_by=left.account_id,
        made_at=NOW,
        opened_at=NOW,
        expires_at=NOW + timedelta(days=7),
    )
    await office.row("register_pass_place", pass_id=link, practice_place_id=place)


async def _corrections(office: Office, subject: Actor) -> None:
    """One that waits, and one that was answered."""
    asked = {"participant_id": subject.account_id, "asked_at": NOW}
    answered = {"answer": "kept", "answer_text": "Slik står det i passet.", "answered_at": NOW}
    await office.row("correction_request", fact="phone", **asked)
    await office.row("correction_request", fact="groups", **asked, **answered)


async def _week(office: Office, subject: Actor, teacher: Actor) -> None:
    """One lesson that somebody came late to, one that is moved, and a day that is closed."""
    norwegian = await office.activity("norwegian", name="Norsk", bring="Ny i Norge")
    given: dict[str, object] = {
        "participant_id": subject.account_id,
        "teacher_id": teacher.account_id,
        "place": "Rom 4",
        "lessons": 2,
    }
    lesson = await office.slot(norwegian, 1, "08:30", "10:00", **given)
    await office.mark(subject.account_id, lesson, TODAY, "late", late_minutes=10)
    moved = await office.slot(norwegian, 2, "08:30", "10:00", **given)
    await office.row(
        "slot_exception",
        slot_id=moved,
        on_date=TODAY + timedelta(days=1),
        moved_to=TODAY + timedelta(days=2),
        kind="moved",
        starts=time(12),
        ends=time(13, 30),
        place="Biblioteket",
        teacher_id=(await office.staff("Eva Moe", Role.TEACHER)).account_id,
        reason="room",
        note="Inngang fra gården",
    )
    friday = TODAY + timedelta(days=4)
    await office.slot(norwegian, 5, "08:30", "10:00", valid_from=TODAY, **given)
    work = await office.activity("work_practice")
    given |= {"lessons": None, "valid_to": TODAY}
    await office.slot(work, 3, "08:00", "12:00", **given)
    await office.row(
        "closure",
        external_id=str(subject.account_id),
        kind="planning_day",
        name="Planleggingsdag",
        starts_on=friday,
        ends_on=friday,
    )


async def _new_year(office: Office, subject: Actor, teacher: Actor, group: UUID, measure: UUID) -> None:
    """In week 53 the class has a lesson while the participant has one of their own, which is moved there."""
    monday = date(2026, 12, 28)
    norwegian = await office.activity("norwegian", name="Norsk")
    given: dict[str, object] = {"teacher_id": teacher.account_id, "place": "Rom 4", "bring": "Ny i Norge"}
    await office.slot(norwegian, 1, "08:00", "09:30", group_id=group, lessons=2, **given)
    own = await office.slot(
        norwegian,
        4,
        "08:30",
        "10:00",
        participant_id=subject.account_id,
        measure_id=measure,
        valid_to=monday + timedelta(days=6),
        **given,
    )
    await office.row(
        "slot_exception",
        slot_id=own,
        on_date=monday + timedelta(days=3),
        moved_to=monday,
        kind="moved",
        starts=time(8),
        ends=time(9),
        place="Biblioteket",
        teacher_id=(await office.staff("Odd Moe", Role.TEACHER)).account_id,
        reason="room",
        note="Inngang fra gården",
    )
    await office.row(
        "closure",
        unit_id=(await office.rows("SELECT unit_id FROM study_group WHERE id = $1", group))[0]["unit_id"],
        external_id=f"{subject.account_id}-2",
        kind="planning_day",
        name="Planleggingsdag",
        starts_on=monday + timedelta(days=2),
        ends_on=monday + timedelta(days=2),
    )


async def _plan(office: Office, subject: Actor) -> UUID:
    levels = dict.fromkeys(("listening", "reading", "writing", "oral"), "b1")
    plan = await office.plan(
        subject.account_id,
        version=2,
        end_goal_text="Helsefagarbeider",
        appeal_deadline=date(2025, 9, 10),
        decided_by=(await office.staff("Liv Dahl", Role.ADVISER)).account_id,
        reasons="Hun vil bli helsefagarbeider.",
        participant_view="Jeg er enig.",
        participant_view_language="nb",
        norwegian_minutes=1350,
        norwegian_until=date(2027, 6, 1),
        social_studies_hours=75,
        social_studies_language="uk",
        ends_on=date(2027, 8, 17),
        **levels,
    )
    goal = await office.goal(plan, "Fast jobb", standard="find-a-job")
    await office.goal(plan, "Norskprøve", parent_id=goal, position=2)
    return await office.measure(
        plan,
        goal,
        "Norskkurs",
        standard="norwegian-course",
        starts_on=LONG_AGO,
        ends_on=date(2027, 1, 1),
        weekly_minutes=1350,
        responsible="Eva Moe",
        organisation="Lilleby voksenopplæring",
        place="Rom 4",
    )


async def _plans(office: Office, subject: Actor, adviser: Actor) -> None:
    """Beside the plan that holds: one before it, one that was ended, one put forward, with all there is."""
    own, (first, last) = subject.account_id, plan_keys(subject.account_id)
    (held,) = await office.rows("SELECT id FROM plan_version WHERE participant_id = $1", own)
    by = {"recorded_by": adviser.account_id, "recorded_at": NOW}
    whole = {
        "norwegian_minutes": 1350,
        "norwegian_until": date(2027, 6, 1),
        "social_studies_hours": 75,
        "social_studies_language": "uk",
        "reasons": "Hun vil bli helsefagarbeider.",
        "participant_view": "Jeg er enig.",
        "participant_view_language": "nb",
        "ends_on": date(2027, 8, 17),
        **dict.fromkeys(("listening", "reading", "writing", "oral"), "b1"),
    }
    await office.plan(own, version=1, state="superseded")
    old = await office.plan(
        own,
        id=UUID(first),
        version=3,
        state="ended",
        ended_on=TODAY,
        ended_reason="other",
        elsewhere="3403 Hamar",
        decided_elsewhere="Ola Nes",
        rule_version="2026-01",
        **whole,
    )
    draft = await office.plan(
        own,
        id=UUID(last),
        version=4,
        state="proposed",
        decided_on=None,
        made_by=adviser.account_id,
        made_at=NOW,
        proposed_by=adviser.account_id,
        proposed_at=NOW,
        **whole | {"end_goal": "upper_secondary", "end_goal_text": "Kokk", "oral": "b2"},
    )
    aim = await office.goal(draft, "Fast jobb", standard="find-a-job", origin_id=new_id())
    await office.goal(draft, "Norskprøve", parent_id=aim, position=2, origin_id=new_id())
    await office.measure(draft, aim, "Kurs", origin_id=new_id())
    await office.measure(
        draft,
        aim,
        "Praksis",
        standard="work-practice",
        starts_on=TODAY,
        ends_on=date(2027, 6, 1),
        weekly_minutes=900,
        responsible="Nils Ås",
        organisation="Meny",
        place="Storgata 1",
        origin_id=new_id(),
    )
    await office.goal(old, "Norskprøve")
    await office.row(
        "plan_notice",
        plan_version_id=held["id"],
        kind="sent",
        on_date=date(2025, 8, 20),
        at=NOW,
        recorded_by=own,
    )
    await office.row(
        "plan_notice",
        plan_version_id=old,
        kind="explained_orally",
        on_date=TODAY,
        at=NOW,
        interpreter_language="uk",
        interpreter_qualified=True,
        recorded_by=own,
    )
    await office.row(
        "plan_appeal",
        plan_version_id=held["id"],
        received_on=TODAY,
        how="letter",
        late=True,
        state="upheld",
        decided_on=TODAY,
        **by,
    )
    of_goal = (await office.rows("SELECT id FROM goal WHERE plan_version_id = $1", held["id"]))[0]["id"]
    thought = {"plan_version_id": held["id"], "goal_id": of_goal, "made_at": NOW}
    await office.row("plan_evaluation", face="good", words="Det går bra.", shared=True, **thought)
    for plan_id in (held["id"], draft):
        await office.row(
            "text_translation",
            plan_version_id=plan_id,
            part="reasons",
            part_id=plan_id,
            language="uk",
            words="Добре",
            source_hash=bytes(32),
            made_by=adviser.account_id,
            made_at=NOW,
        )
    await _meetings(office, subject, adviser, held["id"], draft)
    await office.row(
        "commitment_document",
        participant_id=own,
        kind="contract",
        template_version="2025-1",
        language="uk",
        signed_on=TODAY,
        method="orally_through_interpreter",
        interpreter_language="uk",
        interpreter_qualified=True,
        **by,
    )
    done = {"participant_id": own, "done_on": TODAY, "done_by": "county"}
    await office.row("plan_groundwork", kind="career_guidance", **done, **by)
    told = {"participant_id": own, "skill": "oral", "level": "a2", "source": "test", "on_date": TODAY}
    await office.row("language_level", **told, **by)


async def _unread(office: Office, subject: Actor, adviser: Actor) -> None:
    """A meeting tomorrow of which they have been told and have not read, by mail too."""
    about = {"on_date": TODAY + timedelta(days=1)}
    meeting = await office.row(
        "meeting",
        participant_id=subject.account_id,
        state="planned",
        starts=time(9),
        minutes=60,
        made_by=adviser.account_id,
        made_at=NOW,
        **about,
    )
    times = {"due_at": NOW, "send_at": NOW, "sent_at": NOW, "until_at": NOW + timedelta(days=1)}
    notice = await office.row(
        "notification",
        account_id=subject.account_id,
        kind="meeting_day_before",
        occasion=str(meeting),
        clock=time(9),
        state="sent",
        **about,
        **times,
    )
    await office.row("escalation_step", notification_id=notice, step="listed", made_at=NOW)
    mail = {"state": "sent", "sent_at": NOW, "next_attempt_at": NOW, "until_at": NOW}
    await office.row("escalation_mail", notification_id=notice, step="mail", **mail)


async def _meetings(office: Office, subject: Actor, adviser: Actor, held: UUID, draft: UUID) -> None:
    """One that is over and has left a task, and one that is summed up, with all that one can have."""
    own, by = subject.account_id, adviser.account_id
    made = {"made_by": by, "made_at": NOW}
    meeting = {
        "participant_id": own,
        "on_date": TODAY,
        "starts": time(9),
        "minutes": 60,
        "place": "Rom 4",
        "plan_version_id": draft,
        "before_version_id": held,
        "started_at": NOW,
        "started_by": by,
        "interpreter_language": "ti",
        "interpreter_qualified": True,
        "interpreter_mode": "phone",
    }
    task = {"version": 1, "standard": "write-cv", "text": "Bruk malen", "due_on": TODAY} | made
    earlier = await office.row("meeting", state="running", **meeting, **made)
    await office.row("meeting_task", meeting_id=earlier, responsible_id=own, **task)
    await office.change(
        "UPDATE meeting SET state = 'held', ended_at = $2, ended_by = $3,"
        ' difference = \'{"changes": [], "material": []}\' WHERE id = $1',
        earlier,
        NOW,
        by,
    )
    now = await office.row("meeting", id=meeting_key(own), state="summing_up", **meeting, **made)
    invited = {"meeting_id": now, "account_id": own, "knows": "-", "knows_since": NOW}
    await office.row("meeting_attendee", **invited, role="participant", present=True)
    await invite(office, subject, adviser, shared=True)
    notes = {"meeting_id": now, "choices": ["hard:speaking"], "words": "Vanskelig", "language": "uk"}
    await office.row("meeting_preparation", account_id=own, shared=True, version=1, made_at=NOW, **notes)
    await office.row("meeting_item", meeting_id=now, position=1, cause="own_topic", text="Barnehage")
    await office.row(
        "meeting_item",
        meeting_id=now,
        position=2,
        cause="goal_past_date",
        since=TODAY,
        number=1,
        standard="find-a-job",
        goal_text="Fast jobb",
    )
    agreed = await office.row("meeting_decision", meeting_id=now, version=1, text="Praksis", **made)
    done = {"done_on": TODAY, "done_by": by}
    await office.row("meeting_task", meeting_id=now, responsible_id=own, **task, **done)
    await office.row(
        "meeting_translation",
        meeting_id=now,
        part_id=agreed,
        language="uk",
        words="Практика",
        source_hash=bytes(32),
        **made,
    )
    await office.row(
        "meeting_answer",
        meeting_id=now,
        kind="accepted_with_reservation",
        words="Jeg vil heller jobbe.",
        language="uk",
        how="orally_through_interpreter",
        interpreter_language="ti",
        interpreter_qualified=True,
        edition=1,
        on_date=TODAY,
        recorded_by=by,
        recorded_at=NOW,
    )


async def invite(office: Office, subject: Actor, staff: Actor, *, shared: bool = False) -> None:
    """Let somebody take part in the meeting that is summed up, with something prepared."""
    of = {"meeting_id": meeting_key(subject.account_id), "account_id": staff.account_id}
    await office.row("meeting_attendee", role="other", present=True, knows="-", knows_since=NOW, **of)
    await office.row(
        "meeting_preparation",
        choices=["goes_well:homework"],
        words="Flink",
        language="nb",
        shared=shared,
        version=1,
        made_at=NOW,
        **of,
    )


async def _before(office: Office, subject: Actor, adviser: Actor) -> None:
    """An earlier programme that can be certified and one certificate of it; a file that came."""
    programme = await office.programme(
        subject.account_id,
        starts_on=date(2022, 1, 10),
        planned_end_on=date(2023, 1, 8),
        ended_on=date(2022, 6, 21),
        end_cause="completed",
    )
    norwegian = await office.activity("norwegian")
    lesson = await office.slot(
        norwegian,
        1,
        "08:30",
        "10:00",
        participant_id=subject.account_id,
        valid_from=date(2022, 1, 10),
        valid_to=date(2022, 6, 21),
    )
    await office.mark(subject.account_id, lesson, date(2022, 1, 10))
    await office.row(
        "certificate",
        participant_id=subject.account_id,
        programme_id=programme,
        issued_on=date(2022, 6, 28),
        issued_by=adviser.account_id,
        content=json.dumps(_CERTIFICATE),
    )
    await office.row(
        "transfer",
        participant_id=subject.account_id,
        direction="in",
        other_municipality="9999",
        informed_on=LONG_AGO,
        informed_how="letter",
        file_id=new_id(),
        file_hash=bytes(32),
        format_version="1",
        made_by=adviser.account_id,
        made_at=NOW,
        content=json.dumps({"from": {"number": "9999", "name": "Storvik"}, "case": {}}),
    )


_CERTIFICATE = {
    "name": "Amina Hassan",
    "birth_date": "1994-05-01",
    "municipality": "Lilleby",
    "language": "uk",
    "outcome": "completed",
    "starts_on": "2022-01-10",
    "ended_on": "2022-06-21",
    "issued_on": "2022-06-28",
    "issued_by": "Berit Hansen",
    "end_goal": "work",
    "end_goal_text": "Kokk",
    "oral": "b1",
    "elements": [{"kind": "norwegian", "minutes": 90, "lessons": 2}],
}


async def _case(office: Office, subject: Actor, adviser: Actor) -> None:
    """A decision with all that one can have, and beside the programme one before it and one awaited."""
    (row,) = await office.rows("SELECT id FROM programme WHERE participant_id = $1", subject.account_id)
    of_it = {"programme_id": row["id"]}
    await office.row(
        "programme_decision",
        participant_id=subject.account_id,
        kind="absence_extension",
        decided_on=TODAY,
        takes_effect_on=TODAY,
        ends_on=date(2027, 9, 1),
        ended_before=date(2027, 8, 17),
        days=11,
        computed_days=11,
        reasons="Sykdom i høst",
        rule_version="2025-01",
        made_known_on=TODAY,
        made_known_how="letter",
        appeal_deadline=date(2026, 12, 14),
        decided_by=adviser.account_id,
        recorded_at=NOW,
        revoked_on=TODAY,
        revoked_by=adviser.account_id,
        **of_it,
    )
    await office.row(
        "start_condition",
        kind="housing",
        state="done",
        holder="refugee_service",
        due_on=TODAY,
        settled_on=TODAY,
        **of_it,
    )
    await office.row(
        "adaptation",
        valid_from=TODAY,
        valid_to=TODAY,
        weekly_minutes=60,
        reason="care",
        **of_it,
    )
    told = {"recorded_by": adviser.account_id, "recorded_at": NOW, "on_date": TODAY}
    await office.row("follow_up", main_activity="work_part_time", work_percent=20, **told, **of_it)
    await office.programme(
        subject.account_id,
        settled_on=date(2023, 1, 2),
        starts_on=date(2023, 8, 1),
        delay_reason="kindergarten",
        ended_on=date(2025, 8, 1),
        end_cause="interrupted",
        main_activity="job_seeking",
    )
    awaited = await office.programme(
        subject.account_id, starts_on=TODAY + timedelta(days=60), planned_end_on=None
    )
    await office.row(
        "start_condition",
        programme_id=awaited,
        kind="housing",
        state="done",
        holder="refugee_service",
        due_on=TODAY,
        settled_on=TODAY,
    )
    await _away(office, subject)
    await _absence(office, subject, adviser)


async def _away(office: Office, subject: Actor) -> None:
    """A day of absence that adds to the programme."""
    norwegian = await office.activity("norwegian")
    slot = await office.slot(norwegian, 5, "08:30", "10:00", participant_id=subject.account_id)
    friday = TODAY - timedelta(days=10)
    await office.mark(subject.account_id, slot, friday, "absent", category="self_certified", approved=True)
    await office.mark(subject.account_id, slot, friday - timedelta(days=7), "absent")


async def _absence(office: Office, subject: Actor, adviser: Actor) -> None:
    """A claim that waits and one that is answered, for an hour; a decision that was revoked."""
    day = date(2027, 3, 1)
    hour = {"starts_on": day, "ends_on": day, "starts_at": time(8), "ends_at": time(9)}
    told = {"participant_id": subject.account_id, "made_by": adviser.account_id} | hour
    told |= {"kind": "welfare_leave", "purpose": "doctor_or_dentist", "made_at": NOW, "received_at": NOW}
    await office.row("absence_claim", **told)
    decided = {
        "participant_id": subject.account_id,
        "claim_id": await office.row("absence_claim", **told),
        "category": "welfare_leave",
        "approved": True,
        "reason": "agreed",
        "warnings": ["attendance.quota-exceeded"],
        "rule_version": "2025-01",
        "decided_by": adviser.account_id,
        "decided_at": NOW,
    } | hour
    await office.row("absence_decision", **decided)
    whole = {"starts_on": TODAY - timedelta(days=10), "ends_on": TODAY - timedelta(days=8)}
    ill = {"starts_at": None, "ends_at": None, "claim_id": None, "category": "self_certified"}
    await office.row("absence_decision", **decided | whole | ill)
    await office.row("absence_decision", **decided, revoked_by=adviser.account_id, revoked_at=NOW)
    basis = '{"figures": {"planned": 300}, "versions": []}'
    locked = {"month": date(2025, 9, 1), "basis": basis, "basis_hash": bytes(32), "locked_at": NOW}
    await office.row("month_lock", participant_id=subject.account_id, locked_by=adviser.account_id, **locked)
