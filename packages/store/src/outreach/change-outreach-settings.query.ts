import type { Actor } from '@amont/domain/event/recorded-event';
import { OutreachSettingsChanged } from '@amont/domain/outreach/outreach.events';
import type { OutreachSettings } from '@amont/domain/outreach/outreach-settings';
import type { Channel } from '@amont/domain/procedure/procedure.events';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import type { Store } from '../open-store.ts';
import { readOutreachSettings, SETTINGS_STREAM } from './read-outreach-settings.query.ts';

/** Sets a team's weekly capacity and order from now on; the same ones again are no fact. */
export const changeOutreachSettings = (
  store: Store,
  change: { readonly channel: Channel; readonly settings: OutreachSettings },
  actor: Actor,
): Promise<void> =>
  inTransaction(store.db, async (tx) => {
    const { version, settings } = await readOutreachSettings(tx);
    if (JSON.stringify(settings[change.channel]) === JSON.stringify(change.settings)) return;
    const events = [OutreachSettingsChanged.of(change)];
    await appendEvents(tx, { streamId: SETTINGS_STREAM, expectedVersion: version, events, actor, correlationId: null });
  });
