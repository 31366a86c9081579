import * as React from 'react';

import { sayProblem } from '../../model/words';
import { Note } from '../common/note';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import { useOwn } from './context';

/** Says that one is ready to review more than one has to, and what that means. */
export function Volunteer(): React.JSX.Element {
  const { model: panel, trans } = usePanel();
  const { volunteer } = useOwn();
  const person = panel.manager.facts?.me.id;
  const id = React.useId();
  useModel(volunteer);
  React.useEffect(() => {
    void volunteer.load();
  }, [person, volunteer]);
  const { isReady, problem } = volunteer;
  return (
    <div className="jp-DLCourse-volunteer">
      <label className="jp-DLCourse-confirm">
        <input
          type="checkbox"
          className="jp-mod-styled"
          checked={isReady === true}
          disabled={isReady === null}
          aria-describedby={id}
          onChange={event => {
            void volunteer.say(event.target.checked);
          }}
        />
        {trans.__('I am ready to review more')}
      </label>
      <p id={id} className="jp-DLCourse-quiet">
        {trans.__(
          'In the last two days of a round, reviews that nobody has begun are offered first to those who say so, in every lab until you say otherwise. They come on top of your own, and none of them is required.'
        )}
      </p>
      {problem !== null && (
        <Note tone="broken">
          {sayProblem(problem, trans.__('Nothing was changed.'), trans)}
        </Note>
      )}
    </div>
  );
}
