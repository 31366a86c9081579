import type { JSONObject, JSONValue } from '@lumino/coreutils';
import * as React from 'react';

import { usePanel } from '../context';

/** Properties of {@link Evidence}. */
export interface IEvidenceProps {
  evidence: JSONObject;
}

/** The facts that an outcome rests on, as a small table. */
export function Evidence({ evidence }: IEvidenceProps): React.JSX.Element {
  const { trans } = usePanel();
  return (
    <table className="jp-DLCourse-evidence" aria-label={trans.__('Evidence')}>
      <tbody>
        {Object.entries(evidence).map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name.replace(/_/g, ' ')}</th>
            <td>{writeValue(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Writes a value for reading: numbers shortened, texts bare, the rest as JSON. */
export function writeValue(value: JSONValue): string {
  if (value === null || value === '') {
    return '–';
  }
  if (typeof value === 'number') {
    return Number.isInteger(value)
      ? String(value)
      : String(Number(value.toPrecision(5)));
  }
  if (Array.isArray(value) && value.every(item => typeof item !== 'object')) {
    return value.map(writeValue).join(', ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
