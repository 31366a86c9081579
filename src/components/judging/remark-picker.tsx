import { closeIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IRemark, IRemarkBank } from '../../api/types';
import type { JudgingModel } from '../../model/judging';
import { usePanel } from '../context';

/** How many comments are offered at once. */
const MOST = 8;

/** Properties of {@link RemarkPicker}. */
export interface IRemarkPickerProps {
  judging: JudgingModel;
}

type Offered = Pick<IRemark, 'text' | 'exercises'> & { id?: string };

/** The bank of comments: typed words narrow it, Enter writes the first into the reason. */
export function RemarkPicker({
  judging
}: IRemarkPickerProps): React.JSX.Element {
  const { trans } = usePanel();
  const [text, setText] = React.useState('');
  const offered = judging.bank === null ? [] : narrow(judging.bank, text);
  const take = (remark: Offered) => {
    judging.addRemark(remark);
    setText('');
  };
  const open = () => {
    judging.openBank(true);
  };
  if (!judging.isBankOpen) {
    return (
      <p className="jp-DLCourse-remarkLinks">
        <button type="button" className="jp-DLCourse-link" onClick={open}>
          {trans.__('Choose a comment (b)')}
        </button>
        <KeepRemark judging={judging} />
      </p>
    );
  }
  return (
    <div
      className="jp-DLCourse-remarks"
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          judging.openBank(false);
        }
      }}
    >
      <input
        type="search"
        className="jp-mod-styled"
        autoFocus
        value={text}
        placeholder={trans.__('Type to narrow, Enter takes the first')}
        aria-label={trans.__('Find a comment')}
        onChange={event => {
          setText(event.target.value);
        }}
        onKeyDown={event => {
          const first = offered.at(0);
          if (event.key === 'Enter' && first !== undefined) {
            event.preventDefault();
            take(first);
          }
        }}
      />
      <ul aria-label={trans.__('Comments')}>
        {offered.slice(0, MOST).map(remark => (
          <RemarkLine
            key={remark.id ?? remark.text}
            remark={remark}
            judging={judging}
            onTake={take}
          />
        ))}
      </ul>
      {judging.bank !== null && offered.length === 0 && (
        <p className="jp-DLCourse-quiet">
          {trans.__('None yet. Write a reason, then keep it for others.')}
        </p>
      )}
      <KeepRemark judging={judging} />
    </div>
  );
}

function RemarkLine(props: {
  remark: Offered;
  judging: JudgingModel;
  onTake: (remark: Offered) => void;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { remark, judging, onTake } = props;
  const { id } = remark;
  return (
    <li className="jp-DLCourse-remark">
      <button
        type="button"
        className="jp-DLCourse-row"
        onClick={() => {
          onTake(remark);
        }}
      >
        <span className="jp-DLCourse-rowText">
          {remark.text}
          <span className="jp-DLCourse-quiet">
            {remark.exercises.length > 0 &&
              trans.__('about %1', remark.exercises.join(', '))}
            {id === undefined && trans.__('written before, not kept')}
          </span>
        </span>
      </button>
      {id !== undefined && (
        <button
          type="button"
          className="jp-DLCourse-iconButton"
          title={trans.__('Drop this comment for everybody')}
          aria-label={trans.__('Drop this comment for everybody')}
          onClick={() => {
            void judging.dropRemark(id);
          }}
        >
          <closeIcon.react tag="span" />
        </button>
      )}
    </li>
  );
}

/** Offers to keep what is written, where the bank has not got it. */
function KeepRemark({ judging }: IRemarkPickerProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { reason, exercises } = judging.draft;
  const text = reason.trim();
  const isKept = judging.bank?.remarks.some(remark => remark.text === text);
  if (text === '' || isKept === true) {
    return null;
  }
  return (
    <button
      type="button"
      className="jp-DLCourse-link"
      onClick={() => {
        void judging.keepRemark(text, exercises);
      }}
    >
      {trans.__('Keep the reason as a comment')}
    </button>
  );
}

/** Gives the comments that hold all typed words, those of the bank first. */
function narrow(bank: IRemarkBank, text: string): Offered[] {
  const words = text.toLowerCase().split(/\s+/);
  const all: Offered[] = [...bank.remarks, ...bank.suggested];
  return all.filter(remark =>
    words.every(word => remark.text.toLowerCase().includes(word))
  );
}
