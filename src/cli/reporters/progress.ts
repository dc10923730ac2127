import type { Wording } from "../wording/wording.ts";

/** How far a batch is. */
export interface ProgressFigures {
  /** Documents and failures together. */
  documents: number;
  failures: number;
  /** Of the inputs that are through. */
  bytes: number;
}

const MB = 1e6;

/**
 * How far a batch is, at what speed, and how long it will take: `1204/5000 documents · 3.1 MB/s · 0:38 left · 2 failed`.
 *
 * @param total null where it is not known; then nothing is said of what remains
 * @param seconds since the batch began
 */
export function formatProgress(
  { documents, failures, bytes }: ProgressFigures,
  total: number | null,
  seconds: number,
  { reports: { progress: words } }: Wording,
): string {
  const rate = seconds > 0 ? (bytes / MB / seconds).toFixed(1) : "–";
  const left =
    total !== null && documents > 0 ? [words.left(formatDuration((seconds * (total - documents)) / documents))] : [];
  return [words.documents(documents, total), words.rate(rate), ...left, words.failed(failures)].join(" · ");
}

/** `0:38`, `12:05`, `3:00:10`. */
function formatDuration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${minutes}:${twoDigits(rest)}`;
}
