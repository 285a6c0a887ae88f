import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outreachWeeks } from '@amont/contracts/http/outreach';
import { withInstance } from '../instance/with-instance.ts';
import { EXIT, INSTANCE_HELP, INSTANCE_OPTIONS, print, printJson, text, type Verb, WrongUse } from '../verb.ts';

const CHANNELS = ['adil', 'empex', 'landlord'] as const;

/** `amont outreach --out DIR`: a CSV and an XLSX a week and channel. */
export const outreachVerb: Verb = {
  name: 'outreach',
  summary: 'écrit les listes de contacts (CSV et XLSX), par semaine',
  help: `Usage : amont outreach --out DOSSIER\n\n${INSTANCE_HELP}`,
  options: { ...INSTANCE_OPTIONS, out: { type: 'string' } },
  run: async (args) => {
    const folder = text(args, 'out');
    if (!folder) throw new WrongUse('il manque --out DOSSIER (amont outreach --help)');
    return withInstance(args, async (client) => {
      await mkdir(folder, { recursive: true });
      const { weeks } = await client.get('/api/outreach', outreachWeeks);
      const written: string[] = [];
      for (const week of weeks)
        for (const channel of CHANNELS.filter((name) => week[name] > 0))
          for (const format of ['csv', 'xlsx']) {
            const answer = await client.raw(`/api/outreach/${week.week}/list.${format}?channel=${channel}`);
            const path = join(folder, `${week.week}-${channel}.${format}`);
            await writeFile(path, Buffer.from(await answer.arrayBuffer()));
            written.push(path);
          }
      if (args.values.json) printJson({ files: written });
      else for (const path of written) print(path);
      return EXIT.done;
    });
  },
};
