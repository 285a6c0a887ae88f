/** A message to one recipient, in plain text. */
export type MailMessage = {
  /** UUID: names the message in the outbox and in its header. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer }[];
};

/** What is shown of a message in the outbox. */
export type KeptMail = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly sizeBytes: number }[];
  /** ISO 8601. */
  readonly at: string;
};
