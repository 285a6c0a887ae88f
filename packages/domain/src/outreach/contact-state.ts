import type { AmontEvent } from '../event/catalogue.ts';
import type { Channel } from '../procedure/procedure.events.ts';
import type { BarReason, PullReason } from './contact-words.ts';
import type { ContactStep } from './outreach.events.ts';

export type Posted = {
  readonly actId: string;
  readonly channel: Channel;
  readonly step: ContactStep;
  readonly on: string;
  readonly letterId: string;
  readonly runId: string;
};
export type Pull = {
  readonly actId: string;
  readonly channel: Channel;
  readonly direction: 'up' | 'out';
  readonly reason: PullReason | null;
};

/** What was done for a household and said about contacting it, folded from its `contact-` stream. */
export type ContactState = {
  readonly bars: readonly { readonly reason: BarReason; readonly on: string }[];
  readonly posted: readonly Posted[];
  /** At most one an act and channel. */
  readonly pulls: readonly Pull[];
};

export const initialContact: ContactState = { bars: [], posted: [], pulls: [] };

/** Adds one fact; facts about something else leave the state as it is. A letter recorded twice is one letter. */
export const evolveContact = (state: ContactState, event: AmontEvent): ContactState => {
  switch (event.type) {
    case 'contact.barred': {
      const { reason, on } = event.data;
      return { ...state, bars: [...state.bars.filter((bar) => bar.reason !== reason), { reason, on }] };
    }
    case 'contact.bar-lifted':
      return { ...state, bars: state.bars.filter((bar) => bar.reason !== event.data.reason) };
    case 'contact.letter-posted': {
      const others = state.posted.filter(({ letterId }) => letterId !== event.data.letterId);
      return { ...state, posted: [...others, event.data] };
    }
    case 'contact.pulled': {
      const { actId, channel, direction, reason } = event.data;
      const others = state.pulls.filter((pull) => pull.actId !== actId || pull.channel !== channel);
      return { ...state, pulls: direction === 'back' ? others : [...others, { actId, channel, direction, reason }] };
    }
    default:
      return state;
  }
};

/** The state a stream adds up to. */
export const contactOf = (events: readonly AmontEvent[]): ContactState => events.reduce(evolveContact, initialContact);
