import * as React from 'react';

/**
 * Leads the keyboard's focus into a place in which something else stands now, where it was lost
 * with what stood there: a link that opened a form, a form that was sent.
 *
 * @param stands - Tells what stands there from anything else that may.
 * @returns To be the place's `ref`.
 */
export function useMovedFocus<T extends HTMLElement>(
  stands: string
): React.RefObject<T> {
  const place = React.useRef<T>(null);
  const before = React.useRef(stands);
  React.useEffect(() => {
    const isOther = before.current !== stands;
    before.current = stands;
    if (isOther && document.activeElement === document.body) {
      const first = place.current?.querySelector<HTMLElement>(
        'textarea, input, button, [tabindex]'
      );
      first?.focus();
    }
  }, [stands]);
  return place;
}
