import { z } from 'zod';
import { day } from '../act/checked-act.ts';
import { defineEvent, type EventOf } from '../event/define-event.ts';
import { letterContent } from '../letter/letter-content.ts';
import { channel } from '../procedure/procedure.events.ts';
import { stage } from '../procedure/stage.ts';
import { barReason, pullReason } from './contact-words.ts';
import { outreachSettings } from './outreach-settings.ts';

const procedureId = z.uuid();
const actId = z.uuid();
const week = z.string().regex(/^\d{4}-W\d{2}$/);
const contactRef = z.strictObject({ procedureId, actId });
export const contactStep = z.enum(['letter_1', 'letter_2', 'visit']);
export type ContactStep = z.output<typeof contactStep>;

/** Stream `contact-<procedureId>`. From now on nobody writes to this household or visits it, for that reason. */
export const ContactBarred = defineEvent(
  'contact.barred',
  1,
  z.strictObject({ procedureId, reason: barReason, on: day }),
  (data) => data.on,
);
/** The reason no longer holds, or never did. */
export const ContactBarLifted = defineEvent(
  'contact.bar-lifted',
  1,
  z.strictObject({ procedureId, reason: barReason, on: day }),
  (data) => data.on,
);
/** A person put a contact before the others, took it out, or left it to its rank again. */
export const ContactPulled = defineEvent(
  'contact.pulled',
  1,
  z.strictObject({
    procedureId,
    actId,
    channel,
    direction: z.enum(['up', 'out', 'back']),
    reason: pullReason.nullable(),
  }),
);
/** The landlord's own address, which acts seldom give, was found. It lies in the vault, kind `landlord-address`. */
export const LandlordAddressGiven = defineEvent('contact.landlord-address-given', 1, z.strictObject({ procedureId }));
/** A letter of a run left. It stays with the household it went to, whatever becomes of the procedure. */
export const LetterPosted = defineEvent(
  'contact.letter-posted',
  1,
  z.strictObject({
    procedureId,
    actId,
    channel,
    stage,
    step: contactStep,
    letterId: z.uuid(),
    runId: z.uuid(),
    on: day,
  }),
  (data) => data.on,
);

/** Stream `outreach-settings`. How many households a team contacts a week, and in which order, from now on. */
export const OutreachSettingsChanged = defineEvent(
  'outreach.settings-changed',
  1,
  z.strictObject({ channel, settings: outreachSettings }),
);
/** Stream `outreach-week-<channel>-<week>`. A team's list of a week was closed: who is on it, in which order, and who is not, and why. */
export const OutreachWeekClosed = defineEvent(
  'outreach.week-closed',
  1,
  z.strictObject({
    channel,
    week,
    on: day,
    settings: outreachSettings,
    selected: z.array(contactRef.extend({ step: contactStep, rank: z.int().min(1), pulledUp: z.boolean() })).readonly(),
    /** `reason`: a code of the gate or of the plan. */
    passedOver: z.array(contactRef.extend({ reason: z.string() })).readonly(),
    /** The letters made for it; null when nobody on it is written to. */
    runId: z.uuid().nullable(),
  }),
  (data) => data.on,
);
/** Stream `contact-export-<exportId>`. A list was made for a team; what it says of people lies in the vault and is read at each download. */
export const ContactListExported = defineEvent(
  'outreach.list-exported',
  1,
  z.strictObject({
    exportId: z.uuid(),
    /** Null: of all teams. */
    channel: channel.nullable(),
    week: week.nullable(),
    contacts: z.array(contactRef).readonly(),
    expiresOn: day,
  }),
);
/** Somebody took the list away, in one of its forms. */
export const ContactListDownloaded = defineEvent(
  'outreach.list-downloaded',
  1,
  z.strictObject({ exportId: z.uuid(), format: z.enum(['csv', 'xlsx', 'pdf', 'json']), contacts: z.int().min(0) }),
);

const letterRef = contactRef.extend({
  letterId: z.uuid(),
  stage,
  step: contactStep,
  template: z.string(),
  templateVersion: z.int().min(1),
});
/** Stream `letter-run-<runId>`. These letters are to be made, in this order. What each says lies in the vault, kind `letter-<letterId>`. */
export const LetterRunStarted = defineEvent(
  'letters.run-started',
  1,
  z.strictObject({ runId: z.uuid(), channel, week, datedOn: day, letters: z.array(letterRef).readonly() }),
);
/** All letters of a run were made: the hash and pages of each, and its first page (from 1) in the print file. */
export const LetterRunRendered = defineEvent(
  'letters.run-rendered',
  1,
  z.strictObject({
    runId: z.uuid(),
    renderer: z.string(),
    letters: z
      .array(
        z.strictObject({
          letterId: z.uuid(),
          sha256: z.string(),
          pages: z.int().min(1),
          firstPage: z.int().min(1),
        }),
      )
      .readonly(),
    print: z.strictObject({ sha256: z.string(), pages: z.int().min(1) }),
  }),
);
/** The run was handed to the post. Each household's own `contact.letter-posted` is recorded with it. */
export const LetterRunPosted = defineEvent(
  'letters.run-posted',
  1,
  z.strictObject({ runId: z.uuid(), on: day, letters: z.int().min(0), heldBack: z.array(z.uuid()).readonly() }),
  (data) => data.on,
);
/** Stream `letter-template-<template>`. A version of a letter's words, for letters dated from `validFrom`. Never changed afterwards. */
export const LetterTemplatePublished = defineEvent(
  'letters.template-published',
  1,
  z.strictObject({ template: z.string(), version: z.int().min(2), validFrom: day, content: letterContent }),
  (data) => data.validFrom,
);

/** What this part of the house records, for the catalogue. */
export const OUTREACH_EVENT_DEFINITIONS = [
  ContactBarred,
  ContactBarLifted,
  ContactPulled,
  LandlordAddressGiven,
  LetterPosted,
  OutreachSettingsChanged,
  OutreachWeekClosed,
  ContactListExported,
  ContactListDownloaded,
  LetterRunStarted,
  LetterRunRendered,
  LetterRunPosted,
  LetterTemplatePublished,
] as const;
export type OutreachEvent = EventOf<(typeof OUTREACH_EVENT_DEFINITIONS)[number]>;
