import { DEFAULT_SETTINGS, type OutreachSettings } from '@amont/domain/outreach/outreach-settings';
import type { Channel } from '@amont/domain/procedure/procedure.events';
import type { Db } from '../db.ts';
import { readStream } from '../log/read-stream.query.ts';

/** Stream of the settings of all teams. */
export const SETTINGS_STREAM = 'outreach-settings';

/** What holds for each team now, and the version of the stream that says so. */
export const readOutreachSettings = async (
  db: Db,
): Promise<{ readonly version: number; readonly settings: Readonly<Record<Channel, OutreachSettings>> }> => {
  const events = await readStream(db, SETTINGS_STREAM);
  const settings = { ...DEFAULT_SETTINGS };
  for (const event of events)
    if (event.type === 'outreach.settings-changed') settings[event.data.channel] = event.data.settings;
  return { version: events.length, settings };
};
