import { mkdir } from 'node:fs/promises';
import { outreachWeeks } from '@amont/contracts/http/outreach';
import { closedPlan } from '@amont/contracts/http/outreach-plan';
import { isoWeekOf } from '@amont/domain/indicator/iso-week';
import { systemClock, todayInParis } from '@amont/runtime/clock';
import type { Client } from '../instance/client.ts';
import { withInstance } from '../instance/with-instance.ts';
import { EXIT, INSTANCE_HELP, INSTANCE_OPTIONS, print, printJson, text, type Verb, WrongUse } from '../verb.ts';
import { saveAnswer } from './outreach/save-answer.ts';
import { writeLetters } from './outreach/write-letters.ts';

const CHANNELS = ['adil', 'empex', 'landlord'] as const;
const HELP = `Usage : amont outreach --out DOSSIER [--close [--week 2025-W14]]

Écrit les listes de contacts (CSV et XLSX, une par semaine et par équipe) et les courriers à poster : pour chaque liste
arrêtée, le fichier à imprimer, un PDF par courrier et le manifeste ; pour les autres, un aperçu marqué « spécimen ».

--close    arrête d’abord la liste de la semaine de chaque équipe, et fait fabriquer ses courriers
--week     la semaine à arrêter ; par défaut, la semaine en cours

${INSTANCE_HELP}`;

/** Teams without anybody to add are passed by. */
const closeLists = async (client: Client, week: string): Promise<void> => {
  for (const channel of CHANNELS) {
    try {
      await client.send('POST', `/api/outreach/plans/${channel}/${week}`, undefined, closedPlan);
    } catch (error) {
      if ((error as { status?: number }).status !== 409) throw error;
    }
  }
};

const writeLists = async (client: Client, folder: string): Promise<readonly string[]> => {
  const { weeks } = await client.get('/api/outreach', outreachWeeks);
  const written: string[] = [];
  for (const week of weeks)
    for (const channel of CHANNELS.filter((name) => week[name] > 0))
      for (const format of ['csv', 'xlsx']) {
        const path = `/api/outreach/${week.week}/list.${format}?channel=${channel}`;
        written.push(await saveAnswer(client, path, folder, `${week.week}-${channel}.${format}`));
      }
  return written;
};

/** `amont outreach --out DIR`: a CSV and an XLSX a week and channel, and the letters that are due. */
export const outreachVerb: Verb = {
  name: 'outreach',
  summary: 'écrit les listes de contacts (CSV et XLSX), par semaine, et les courriers à poster (PDF)',
  help: HELP,
  options: { ...INSTANCE_OPTIONS, out: { type: 'string' }, close: { type: 'boolean' }, week: { type: 'string' } },
  run: async (args) => {
    const folder = text(args, 'out');
    if (!folder) throw new WrongUse('il manque --out DOSSIER (amont outreach --help)');
    const week = text(args, 'week') ?? isoWeekOf(todayInParis(systemClock));
    if (!/^\d{4}-W\d{2}$/.test(week)) throw new WrongUse('--week attend une semaine ISO, par exemple 2025-W14');
    return withInstance(args, async (client) => {
      await mkdir(folder, { recursive: true });
      if (args.values.close) await closeLists(client, week);
      const files = [...(await writeLists(client, folder)), ...(await writeLetters(client, folder))];
      if (args.values.json) printJson({ files });
      else for (const path of files) print(path);
      return EXIT.done;
    });
  },
};
