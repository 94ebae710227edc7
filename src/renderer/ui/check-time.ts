/** When a decision was made, short: the time of today, the day of any other. */
export function checkTime(at: string, now = new Date()): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return at
  return time.toDateString() === now.toDateString()
    ? time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : time.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
}
