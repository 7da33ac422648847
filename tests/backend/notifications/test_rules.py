"""Which endpoints are written to, what an answer means, and when it is tried again."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.seeded  # noqa: F401 - chooses how many examples, before any is made
from stegvis.accounts.model import AccountKind, Actor, Role, RoleHeld
from stegvis.kit.ids import new_id
from stegvis.kit.weeks import instant
from stegvis.notifications.model import DeliveryError, ReminderKind, ReminderSettings
from stegvis.notifications.rules import (
    FAILURES_UNTIL_REST,
    HOSTS,
    REST,
    Answer,
    Breaker,
    Verdict,
    allowed,
    asked_wait,
    kinds_of,
    origin_of,
    rest_until,
    ttl,
    verdict,
    wait,
)

NOW = datetime(2026, 11, 23, 6, 45, tzinfo=UTC)
LATER = NOW + timedelta(hours=24)


# ------------------------------------------------------------------------------ whom


def test_each_is_reminded_of_what_is_theirs() -> None:
    def of(*roles: Role) -> list[str]:
        held = frozenset(RoleHeld(role, new_id()) for role in roles)
        kind = AccountKind.STAFF if roles else AccountKind.PARTICIPANT
        return [str(each) for each in kinds_of(Actor(new_id(), new_id(), kind, "nb", held))]

    together = ["meeting_day_before", "meeting_hour_before", "meeting_changed", "task_due"]
    assert of(Role.TEACHER) == ["registers_missing", *together]
    assert of(Role.ADVISER, Role.TEACHER) == ["registers_missing", "claims_waiting", *together]
    assert of(Role.LEADER) == together
    assert of(Role.ADMINISTRATOR) == of(Role.AUDITOR) == []
    assert set(of()) == {str(each) for each in ReminderKind if each not in STAFFS_OR_NOBODYS}


STAFFS_OR_NOBODYS = {ReminderKind.REGISTERS_MISSING, ReminderKind.CLAIMS_WAITING, ReminderKind.TEST}

# ------------------------------------------------------------------------------ endpoints


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://fcm.googleapis.com/fcm/send/dQw4:APA91",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
        "https://web.push.apple.com/QGlK",
        "https://wns2-par02p.notify.windows.com/w/?token=BQYA",
    ],
)
def test_the_push_services_of_browsers_are_written_to(endpoint: str) -> None:
    assert allowed(endpoint)


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://fcm.googleapis.com/x",
        "https://fcm.googleapis.com:8443/x",
        "https://fcm.googleapis.com./x",
        "https://FCM.googleapis.com/x",
        "https://user@fcm.googleapis.com/x",
        "https://fcm.googleapis.com@evil.example/x",
        "https://fcm.googleapis.com.evil.example/x",
        "https://evil-fcm.googleapis.com/x",
        "https://fcm.googleapis.com\\@evil.example/x",
        "https://evil.example/fcm.googleapis.com",
        "https://evil.example#.notify.windows.com",
        "https://.notify.windows.com/x",
        "https://a..notify.windows.com/x",
        "https://a/b.notify.windows.com/x",
        "https://evil.example?.notify.windows.com",
        "https://notify.windows.com/x",
        "https://evilnotify.windows.com/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://[::ffff:127.0.0.1]/x",
        "https://2130706433/x",
        "https://ｆcm.googleapis.com/x",
        "https://fcm.googleapis.com/x y",
        "https://fcm.googleapis.com/x\r\nHost: inside",
        "https://fcm.googleapis.com:99999999/x",
        "https://[fcm.googleapis.com/x",
        "file:///etc/passwd",
        "//fcm.googleapis.com/x",
        "fcm.googleapis.com/x",
        "",
    ],
)
def test_nothing_that_only_looks_like_one_is(endpoint: str) -> None:
    assert not allowed(endpoint)


_NEAR = st.text("ax1.:/@#?%\\[]- ", max_size=6)


@given(_NEAR, st.sampled_from(sorted(HOSTS)), _NEAR)
def test_whatever_stands_around_a_name_it_is_written_to_at_that_name_alone(
    before: str, host: str, after: str
) -> None:
    endpoint = f"https://{before}{host}{after}"
    if allowed(endpoint):
        assert origin_of(endpoint) in {f"https://{each}" for each in HOSTS} or origin_of(endpoint).endswith(
            ".notify.windows.com"
        )


# ------------------------------------------------------------------------------ answers


def judged(status: int | None, retry_after: str | None = None, attempts: int = 1) -> Verdict:
    return verdict(Answer(status, retry_after), attempts, LATER, NOW, jitter=0.5)


def test_what_was_taken_is_sent() -> None:
    assert [judged(status) for status in (200, 201, 202, 204)] == [Verdict()] * 4


def test_who_is_gone_is_not_written_to_again() -> None:
    assert [judged(status) for status in (404, 410)] == [Verdict(DeliveryError.EXPIRED)] * 2


def test_what_will_not_be_had_is_not_tried_again() -> None:
    assert [judged(status) for status in (301, 302, 307, 400, 401, 403, 413)] == [
        Verdict(DeliveryError.REFUSED)
    ] * 7


@pytest.mark.parametrize("status", [None, 500, 502, 503])
def test_who_does_not_answer_is_tried_again_twice_as_late_each_time(status: int | None) -> None:
    waits = [judged(status, attempts=attempts).again_at for attempts in range(1, 10)]
    seconds = [(again - NOW).total_seconds() for again in waits if again]
    assert seconds == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert judged(status, attempts=2000) == Verdict(DeliveryError.UNREACHABLE, NOW + timedelta(hours=1))


def test_who_asks_us_to_wait_is_heeded() -> None:
    assert judged(429, "3600") == Verdict(DeliveryError.TOO_MANY, NOW + timedelta(hours=1))
    assert judged(503, "Mon, 23 Nov 2026 07:45:00 GMT") == Verdict(
        DeliveryError.UNREACHABLE, NOW + timedelta(hours=1)
    )
    assert judged(429, "0") == Verdict(DeliveryError.TOO_MANY, NOW + timedelta(seconds=30))


@pytest.mark.parametrize("text", [None, "", "soon", "-5", "1e9", "٣", "Mon, 99 Nov 2026 07:45:00 GMT"])
def test_what_is_not_a_time_is_no_wait(text: str | None) -> None:
    assert asked_wait(text, NOW) == timedelta()


def test_nobody_makes_us_wait_for_ever() -> None:
    assert asked_wait("999999999999", NOW) == timedelta(hours=6)


def test_what_would_come_too_late_is_not_tried_again() -> None:
    soon = NOW + timedelta(seconds=20)
    assert verdict(Answer(503), 1, soon, NOW, jitter=0.5) == Verdict(DeliveryError.UNREACHABLE)


@given(st.integers(1, 2000), st.floats(0, 1))
def test_jitter_is_half_more_or_less(attempts: int, jitter: float) -> None:
    middle = wait(attempts, 0.5)
    assert middle / 2 <= wait(attempts, jitter) <= middle * 1.5


def test_a_push_is_kept_while_there_is_a_point_in_it() -> None:
    assert ttl(NOW + timedelta(minutes=45), NOW) == 2700
    assert ttl(NOW - timedelta(minutes=1), NOW) == 0
    assert ttl(NOW + timedelta(days=365), NOW) == 28 * 86400


def test_what_is_late_wakes_nobody_and_what_was_due_just_before_the_night_still_goes() -> None:
    usual, late = ReminderSettings(), instant(date(2026, 11, 23), time(22, 45))
    morning = instant(date(2026, 11, 24), time(7))
    evening, grace = instant(date(2026, 11, 23), time(20, 58)), instant(date(2026, 11, 23), time(21, 3))
    decided = ReminderKind.PLAN_DECIDED
    assert rest_until(decided, usual, evening, late) == morning
    assert rest_until(decided, usual, evening, grace) is None
    assert rest_until(decided, usual, evening, morning) is None
    assert rest_until(ReminderKind.TEST, usual, evening, late) is None
    awake = ReminderSettings(quiet_from=time(7), quiet_to=time(7))
    assert rest_until(decided, awake, evening, late) is None


# ------------------------------------------------------------------------------ the breaker


def test_who_does_not_answer_rests_and_one_attempt_decides() -> None:
    failed = Verdict(DeliveryError.UNREACHABLE)
    breaker = Breaker()
    for _ in range(FAILURES_UNTIL_REST):
        assert breaker.lets(NOW)
        breaker = breaker.after(failed, NOW)
    assert not breaker.lets(NOW + REST - timedelta(seconds=1))
    assert breaker.lets(NOW + REST)
    assert not breaker.after(failed, NOW + REST).lets(NOW + REST)
    assert breaker.after(Verdict(), NOW + REST) == Breaker()
    assert breaker.after(Verdict(DeliveryError.EXPIRED), NOW + REST) == Breaker()


def test_settings_that_cannot_be_are_none() -> None:
    for wrong in ({"lead_minutes": -1}, {"lead_minutes": 181}, {"quiet_from": time(6), "quiet_to": time(21)}):
        with pytest.raises(ValueError, match=r"early|reached"):
            ReminderSettings(**wrong)
