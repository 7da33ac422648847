"""Reminders: where one is reached, what one has chosen and was told; and what a push may show."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from typing import Annotated

import strawberry

from stegvis.accounts.model import Actor
from stegvis.api.context import Info
from stegvis.api.records import key, opened
from stegvis.kit import db
from stegvis.kit.errors import Refused
from stegvis.notifications import actions, model, queries, rules
from stegvis.reminders import queries as reminders

ReminderKind = Annotated[model.ReminderKind, strawberry.enum(model.ReminderKind)]
PushText = Annotated[model.PushText, strawberry.enum(model.PushText)]
ReachState = Annotated[model.ReachState, strawberry.enum(model.ReachState)]
TestState = Annotated[model.DeliveryState, strawberry.enum(model.DeliveryState, name="TestState")]

MOST_NOTICES = 100


@strawberry.type
class ReminderChoice:
    """One kind of reminder. Nobody can turn off what is required."""

    kind: ReminderKind
    on: bool
    required: bool


@strawberry.type
class ReminderSettings:
    """What one has chosen; times are Norway's, `HH:MM`."""

    kinds: list[ReminderChoice]
    lead_minutes: int
    quiet_from: str
    quiet_to: str

    @classmethod
    def of(cls, chosen: model.ReminderSettings, actor: Actor) -> ReminderSettings:
        """Translate."""
        kinds = [
            ReminderChoice(kind=kind, on=chosen.wants(kind), required=kind in model.REQUIRED)
            for kind in rules.kinds_of(actor)
        ]
        return cls(
            kinds=kinds,
            lead_minutes=chosen.lead_minutes,
            quiet_from=f"{chosen.quiet_from:%H:%M}",
            quiet_to=f"{chosen.quiet_to:%H:%M}",
        )


@strawberry.type
class MyReminders:
    """One's own reminders. Without a public key this installation sends no pushes."""

    public_key: str | None
    devices: int
    settings: ReminderSettings


@strawberry.type
class Notice:
    """Something that one was told: about which day, and at which time of it.

    `called_off`: of a lesson or a meeting, that it is not held.
    """

    id: strawberry.ID
    kind: ReminderKind
    on: str
    at: str | None
    called_off: bool
    sent_at: str
    read_at: str | None
    important: bool

    @classmethod
    def of(cls, notice: model.Notice) -> Notice:
        """Translate."""
        return cls(
            id=strawberry.ID(str(notice.id)),
            kind=notice.kind,
            on=notice.on.isoformat(),
            at=f"{notice.clock:%H:%M}" if notice.clock else None,
            called_off=notice.called_off,
            sent_at=notice.sent_at.isoformat(),
            read_at=notice.read_at.isoformat() if notice.read_at else None,
            important=notice.important,
        )


@strawberry.type
class MyNotices:
    """What one was told, newest first."""

    notices: list[Notice]
    unread: int
    has_next: bool

    @classmethod
    def of(cls, inbox: model.Inbox) -> MyNotices:
        """Translate."""
        notices = [Notice.of(each) for each in inbox.notices]
        return cls(notices=notices, unread=inbox.unread, has_next=inbox.has_next)


@strawberry.type
class PushMessage:
    """What may be shown for a push: a text of the phone's own, in the receiver's language."""

    text: PushText
    language: str


@strawberry.type
class TestPush:
    """What became of a test. `SENT`: the push service has it, and no phone has said that it showed it."""

    id: strawberry.ID
    state: TestState
    reason: str | None

    @classmethod
    def of(cls, test: model.TestPush) -> TestPush:
        """Translate."""
        return cls(id=strawberry.ID(str(test.id)), state=test.state, reason=test.error)


@strawberry.type
class Reachability:
    """Whether a participant's phone makes a sound; nothing of what it was about."""

    state: ReachState
    devices: int
    last_shown_at: str | None

    @classmethod
    def of(cls, found: model.Reachability) -> Reachability:
        """Translate."""
        shown = found.shown_at.isoformat() if found.shown_at else None
        return cls(state=found.state, devices=found.devices, last_shown_at=shown)


@strawberry.input
class PushSubscriptionInput:
    """A browser as it says that it can be reached (`PushSubscription.toJSON`)."""

    endpoint: str
    p256dh: str
    auth: str


@strawberry.input
class ReminderSettingsInput:
    """What one chooses; times are Norway's, `HH:MM`."""

    off: list[ReminderKind]
    lead_minutes: int
    quiet_from: str
    quiet_to: str


@strawberry.type
class Query:
    """Reminders."""

    @strawberry.field
    async def my_reminders(self, info: Info) -> MyReminders:
        """Where one is reached, and what one has chosen."""
        ctx = info.context
        actor = ctx.signed_in()
        async with db.read(actor.municipality_id) as tx:
            chosen = await queries.settings_of(tx, actor)
            devices = await queries.devices_of(tx, actor)
        settings = ReminderSettings.of(chosen, actor)
        return MyReminders(public_key=ctx.site.push_key, devices=devices, settings=settings)

    @strawberry.field
    async def my_notices(self, info: Info, first: int = 30, after: strawberry.ID | None = None) -> MyNotices:
        """What one was told, newest first."""
        actor = info.context.signed_in()
        many = max(1, min(first, MOST_NOTICES))
        async with db.read(actor.municipality_id) as tx:
            inbox = await queries.inbox(tx, actor, first=many, after=key(after) if after else None)
        return MyNotices.of(inbox)

    @strawberry.field
    async def test_push(self, info: Info, test_id: strawberry.ID) -> TestPush | None:
        """What became of a test that one has sent to one's own phone."""
        actor = info.context.signed_in()
        async with db.read(actor.municipality_id) as tx:
            found = await queries.test_of(tx, actor, key(test_id))
        return TestPush.of(found) if found else None

    @strawberry.field
    async def push_message(self, info: Info, push_id: str) -> PushMessage | None:
        """What may be shown for a push; whoever holds its id may ask."""
        found = await queries.pushed(push_id, info.context.now)
        return PushMessage(text=found.text, language=found.language) if found else None

    @strawberry.field
    async def reachability(self, info: Info, participant_id: strawberry.ID) -> Reachability:
        """Whether a participant's phone makes a sound."""
        ctx = info.context
        actor, pushes = ctx.staff(), ctx.site.push_key is not None
        subject = await opened(ctx, participant_id, "notifications.reachability")
        async with db.read(actor.municipality_id) as tx:
            found = await reminders.reachability(tx, actor, subject, pushes=pushes, now=ctx.now)
        return Reachability.of(found)


@strawberry.type
class Mutation:
    """Being reached, choosing, reading."""

    @strawberry.mutation
    async def subscribe_push(self, info: Info, subscription: PushSubscriptionInput) -> bool:
        """Be reached in this browser; whoever was reached in it before is not any more."""
        ctx = info.context
        actor, browser = ctx.signed_in(), _browser(subscription)
        await actions.subscribe(actor, ctx.session_token or "", browser, now=ctx.now)
        return True

    @strawberry.mutation
    async def unsubscribe_push(self, info: Info, endpoint: str) -> bool:
        """Be reached in this browser no longer."""
        ctx = info.context
        await actions.unsubscribe(ctx.signed_in(), endpoint, now=ctx.now)
        return True

    @strawberry.mutation
    async def keep_reminder_settings(self, info: Info, settings: ReminderSettingsInput) -> ReminderSettings:
        """Choose of what one is reminded, and when never."""
        chosen = rules.chosen(
            frozenset(settings.off), settings.lead_minutes, settings.quiet_from, settings.quiet_to
        )
        actor = info.context.signed_in()
        await actions.keep_settings(actor, chosen)
        return ReminderSettings.of(chosen, actor)

    @strawberry.mutation
    async def read_notices(self, info: Info, notice_ids: list[strawberry.ID]) -> bool:
        """Note that one has read some notices."""
        ctx = info.context
        ids = [key(each) for each in notice_ids[:MOST_NOTICES]]
        await actions.read_notices(ctx.signed_in(), ids, now=ctx.now)
        return True

    @strawberry.mutation
    async def acknowledge_push(self, info: Info, push_id: str) -> bool:
        """Note that a browser has shown a push; whoever holds its id may say so."""
        await actions.acknowledge(push_id, now=info.context.now)
        return True

    @strawberry.mutation
    async def send_test_push(self, info: Info, test_id: strawberry.ID, endpoint: str) -> TestPush:
        """Send a test to this browser."""
        ctx = info.context
        return TestPush.of(await actions.send_test(ctx.signed_in(), key(test_id), endpoint, now=ctx.now))


def _browser(given: PushSubscriptionInput) -> model.Subscription:
    try:
        p256dh, auth = (
            urlsafe_b64decode(each + "=" * (-len(each) % 4)) for each in (given.p256dh, given.auth)
        )
    except ValueError:
        raise Refused("notifications.bad-subscription") from None
    return model.Subscription(given.endpoint, p256dh, auth)
