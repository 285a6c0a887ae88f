import { procedureLine } from '@amont/contracts/http/procedure';
import { withInstance } from '../instance/with-instance.ts';
import { EXIT, INSTANCE_HELP, INSTANCE_OPTIONS, print, printJson, type Verb } from '../verb.ts';

/** `amont procedures`: one line a procedure, without personal data. */
export const proceduresVerb: Verb = {
  name: 'procedures',
  summary: 'une ligne par procédure, sans donnée personnelle',
  help: `Usage : amont procedures [--json]\n\n${INSTANCE_HELP}`,
  options: INSTANCE_OPTIONS,
  run: async (args) =>
    withInstance(args, async (client) => {
      const answer = await client.raw('/api/procedures/export');
      let rest = '';
      const show = (line: string) => {
        if (line === '') return;
        const procedure = procedureLine.parse(JSON.parse(line));
        if (args.values.json) printJson(procedure);
        else
          print(
            `${procedure.procedure}  ${(procedure.stage ?? '—').padEnd(34)} ${procedure.acts.length} acte(s), ${procedure.outreach.length} décision(s)`,
          );
      };
      for await (const chunk of (answer.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
        const lines = `${rest}${chunk}`.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) show(line);
      }
      show(rest);
      return EXIT.done;
    }),
};
