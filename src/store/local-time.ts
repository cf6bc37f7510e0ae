const pad = (value: number) => String(value).padStart(2, '0');

/** In the time zone of the device: "2026-05-04 18:30". */
export const localTime = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ${pad(date.getHours())}:${pad(date.getMinutes())}`;
