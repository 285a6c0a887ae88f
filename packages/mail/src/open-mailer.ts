import { createTransport } from 'nodemailer';
import { mailError } from './errors.ts';
import type { MailMessage } from './mail-message.ts';
import { keepMail } from './outbox.ts';

export type Mailer = {
  /** Where messages go: `outbox` keeps them in a folder, nothing leaves the machine. */
  readonly kind: 'smtp' | 'outbox';
  /** @throws mail.not-sent when the server refuses the message or does not answer */
  readonly send: (message: MailMessage) => Promise<void>;
};

type Options = {
  /** `smtp://user:password@host:port` or `smtps://…`; null keeps messages in the folder. */
  readonly smtpUrl: string | null;
  readonly outboxFolder: string;
  readonly from: string;
};

const ANSWER_WITHIN_MS = 20_000;

const contentOf = ({ id, to, subject, text, attachments }: MailMessage, from: string) => ({
  from,
  to,
  subject,
  text,
  messageId: `<${id}@amont>`,
  // A report answers nobody: programs on leave must not reply to it.
  headers: { 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
  attachments: attachments.map(({ name, type, bytes }) => ({ filename: name, contentType: type, content: bytes })),
});

const viaSmtp = (smtpUrl: string, from: string): Mailer => {
  const timeouts = {
    connectionTimeout: ANSWER_WITHIN_MS,
    greetingTimeout: ANSWER_WITHIN_MS,
    socketTimeout: ANSWER_WITHIN_MS,
  };
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
    ...timeouts,
  });
  return {
    kind: 'smtp',
    send: async (message) => {
      try {
        await transport.sendMail(contentOf(message, from));
      } catch (cause) {
        throw mailError('mail.not-sent', 'the message was not sent', cause);
      }
    },
  };
};

const intoFolder = ({ outboxFolder, from }: Options): Mailer => {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    kind: 'outbox',
    send: async (message) => {
      const { message: eml } = await composer.sendMail(contentOf(message, from));
      await keepMail(outboxFolder, message, eml as Buffer);
    },
  };
};

/** Sends through the server that the address names; without one, keeps each message as an `.eml` file. */
export const openMailer = (options: Options): Mailer =>
  options.smtpUrl === null ? intoFolder(options) : viaSmtp(options.smtpUrl, options.from);
