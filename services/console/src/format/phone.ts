/** E.164 → as the French write it: « 01 42 79 50 50 »; short numbers (`3230`) → « 32 30 »; others as they are. */
export const formatPhone = (phone: string): string => {
  if (/^\+33\d{9}$/.test(phone)) return `0${phone.slice(3)}`.replace(/(\d{2})(?=\d)/g, '$1\u00a0');
  if (/^\d{4}$/.test(phone)) return `${phone.slice(0, 2)}\u00a0${phone.slice(2)}`;
  return phone;
};

/** A text that may be a telephone number, shown as one when it is. */
export const formatIfPhone = (text: string): string => (/^(\+33\d{9}|\d{4})$/.test(text) ? formatPhone(text) : text);
