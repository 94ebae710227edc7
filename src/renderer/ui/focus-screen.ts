/** Gives the keyboard to the screen, where its keys are, without scrolling it. */
export function focusScreen(): void {
  document.getElementById('main')?.focus({ preventScroll: true })
}
