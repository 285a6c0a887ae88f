import { useId } from 'react';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** What is written at the right, such as « 12 sur 40 ». */
  readonly text: string;
};

/** How far something is, in words and as a bar. */
export const ProgressBar = ({ label, value, max, text }: Props) => {
  const id = useId();
  return (
    <div className="amont-progress">
      <span id={id}>{label}</span>
      <span className="amont-figure">{text}</span>
      <progress aria-labelledby={id} aria-valuetext={text} value={value} max={Math.max(1, max)} />
    </div>
  );
};
