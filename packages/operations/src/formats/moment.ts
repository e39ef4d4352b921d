// A publication time as a file writes it, for the line under a title. The clock of the writer stays: no zone is converted,
// and what is no day of the calendar is left out.

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads ISO 8601 ("2025-11-22T09:00:00+08:00"), the form of mail and RSS ("Sat, 22 Nov 2025 09:00:00 +0800") and 2025年11月22日.
 *
 * @returns "2025-11-22 09:00" or "2025-11-22"; null when the text says no whole date
 */
export function printedMoment(text: string | null | undefined): string | null {
  const written = (text ?? "").trim().slice(0, 100);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{2}):(\d{2}))?/.exec(written) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日(?:\s*(\d{1,2})[::](\d{2}))?/.exec(written);
  if (iso) return moment(iso[1], iso[2], iso[3], iso[4], iso[5]);
  const mail = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[A-Za-z]*\.?\s+(\d{4})(?:\s+(\d{2}):(\d{2}))?/.exec(written);
  if (mail) return moment(mail[3], monthOf(mail[2]), mail[1], mail[4], mail[5]);
  const american = /^([A-Za-z]{3})[A-Za-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?:\s+(\d{2}):(\d{2}))?/.exec(written);
  return american ? moment(american[3], monthOf(american[1]), american[2], american[4], american[5]) : null;
}

function monthOf(name = ""): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function moment(year = "", month = "", day = "", hour?: string, minute?: string): string | null {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const read = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== date) return null;
  return hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60 ? `${date} ${hour.padStart(2, "0")}:${minute}` : date;
}
