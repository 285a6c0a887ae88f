import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { MailMessage } from './mail-message.ts';
import { openMailer } from './open-mailer.ts';
import { listMails, readMail } from './outbox.ts';

const folder = await mkdtemp(join(tmpdir(), 'amont-mail-'));
afterAll(() => rm(folder, { recursive: true }));
const from = 'Prévention <prevention@amont.example>';
const message = (): MailMessage => ({
  id: randomUUID(),
  to: 'contact@etude.example',
  subject: 'Vos actes de mars : notices à corriger',
  text: 'Bonjour,\n\nVoici le rapport.\n.\nCordialement',
  attachments: [{ name: 'rapport.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7') }],
});

/** Enough of a mail server to take a message, or to refuse its recipient. */
const smtpServer = async (refuse = false): Promise<{ server: Server; url: string; taken: string[] }> => {
  const taken: string[] = [];
  const server = createServer((socket) => {
    let data: string | null = null;
    let rest = '';
    socket.write('220 essai\r\n');
    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1');
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (data !== null) {
          if (line === '.') {
            taken.push(data);
            data = null;
            socket.write('250 ok\r\n');
          } else data += `${line}\n`;
        } else if (/^EHLO|^HELO/.test(line)) socket.write('250 essai\r\n');
        else if (line.startsWith('RCPT') && refuse) socket.write('550 inconnu\r\n');
        else if (line === 'DATA') {
          data = '';
          socket.write('354 va\r\n');
        } else if (line === 'QUIT') socket.end('221 fin\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, taken };
};

test('without a server messages stay in a folder, newest first, each as it would have left', async () => {
  const outboxFolder = join(folder, 'outbox');
  expect(await listMails(outboxFolder)).toEqual([]);
  const mailer = openMailer({ smtpUrl: null, outboxFolder, from });
  const sent = message();
  await mailer.send(sent);
  expect(mailer.kind).toBe('outbox');
  expect(await listMails(outboxFolder)).toMatchObject([
    { id: sent.id, to: sent.to, subject: sent.subject, attachments: [{ name: 'rapport.pdf', sizeBytes: 8 }] },
  ]);
  const eml = (await readMail(outboxFolder, sent.id))?.toString() ?? '';
  expect(eml).toContain('To: contact@etude.example');
  expect(eml).toContain(Buffer.from('%PDF-1.7').toString('base64'));
  expect(await readMail(outboxFolder, '../../etc/passwd')).toBeNull();
  expect(await readMail(outboxFolder, randomUUID())).toBeNull();
});

test('a server takes the message with its attachment', async () => {
  const { server, url, taken } = await smtpServer();
  await openMailer({ smtpUrl: url, outboxFolder: folder, from }).send(message());
  server.close();
  expect(taken).toHaveLength(1);
  expect(taken[0]).toContain('filename=rapport.pdf');
  expect(taken[0]).toMatch(/Message-ID: <[0-9a-f-]{36}@amont>/);
});

test('a refused recipient and a server that is not there are told of under one code', async () => {
  const { server, url } = await smtpServer(true);
  const send = (smtpUrl: string) => openMailer({ smtpUrl, outboxFolder: folder, from }).send(message());
  await expect(send(url)).rejects.toMatchObject({ code: 'mail.not-sent' });
  server.close();
  await expect(send('smtp://127.0.0.1:9')).rejects.toMatchObject({ code: 'mail.not-sent' });
});
