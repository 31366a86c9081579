import type { RubricClient } from '../../../api/rubric-client';
import { ApiError } from '../../../api/request';
import type { IRubricPage } from '../../../api/rubric-types';
import { EditorModel } from '../editor';
import { RubricShelf } from '../shelf';
import type { IWritten } from '../written';

const FORM = { schema: {}, uiSchema: {} };
const RULE = { when: 'never', words: 0, advice: false, hint: '' } as const;

const page = (version: string, title: string): IRubricPage => ({
  lab: 3,
  lab_title: 'A lab',
  rubric: { title, intro: '', overall: RULE, criteria: [] },
  source: 'own',
  version,
  form: FORM,
  preview: FORM,
  faults: [],
  begun: 0,
  done: 0
});

const FAULT = { file: '', line: 0, path: 'title', reason: 'This is empty.' };

async function make(
  part: Partial<Record<keyof RubricClient, jest.Mock>> = {},
  shelf = new RubricShelf()
) {
  const client = {
    getRubric: jest.fn().mockResolvedValue(page('1', 'Title')),
    checkRubric: jest.fn().mockResolvedValue({ faults: [], preview: FORM }),
    saveRubric: jest.fn().mockResolvedValue(page('2', 'Changed')),
    ...part
  };
  const editor = new EditorModel({
    client: client as unknown as RubricClient,
    lab: 3,
    person: 'teacher1',
    shelf,
    onChange: () => undefined
  });
  await editor.load();
  return { client, editor, shelf };
}

const changed = (editor: EditorModel): IWritten => ({
  ...editor.written,
  title: 'Changed'
});

describe('EditorModel', () => {
  it('keeps what is written against the version it was made from', async () => {
    const { client, editor } = await make();
    editor.change(changed(editor), 0);
    expect(editor.isUnsaved).toBe(true);
    expect(await editor.keep()).toBe(true);
    expect(client.saveRubric).toHaveBeenCalledWith(3, '1', expect.anything());
    expect([editor.isUnsaved, editor.isDone]).toEqual([false, true]);
  });

  it('sends nothing that does not fit the schema', async () => {
    const { client, editor } = await make();
    editor.change(changed(editor), 2);
    expect(await editor.keep()).toBe(false);
    expect(editor.wrong).toBe(2);
    expect(client.checkRubric).not.toHaveBeenCalled();
    expect(client.saveRubric).not.toHaveBeenCalled();
  });

  it('saves nothing in which the service finds faults, and keeps the last preview', async () => {
    const checkRubric = jest
      .fn()
      .mockResolvedValue({ faults: [FAULT], preview: null });
    const { client, editor } = await make({ checkRubric });
    editor.change(changed(editor), 0);
    expect(await editor.keep()).toBe(false);
    expect([editor.wrong, editor.isAskedNow]).toEqual([1, false]);
    expect(editor.asked?.rubric.title).toBe('Title');
    expect(client.saveRubric).not.toHaveBeenCalled();
  });

  it('lets one choose when somebody else was faster', async () => {
    const saveRubric = jest
      .fn()
      .mockRejectedValueOnce(new ApiError('conflict', 'Changed.', 409))
      .mockResolvedValue(page('3', 'Changed'));
    const { client, editor } = await make({ saveRubric });
    editor.change(changed(editor), 0);
    expect(await editor.keep()).toBe(false);
    expect(editor.isOvertaken).toBe(true);
    client.getRubric.mockResolvedValue(page('2', 'Theirs'));
    await editor.settle('here');
    expect(saveRubric).toHaveBeenLastCalledWith(3, '2', expect.anything());
    expect([editor.isOvertaken, editor.isUnsaved]).toEqual([false, false]);
  });

  it('takes up again what was left when it was closed', async () => {
    const first = await make();
    first.editor.change(changed(first.editor), 0);
    first.editor.dispose();
    expect(first.shelf.isUnsaved).toBe(true);
    const { editor } = await make({}, first.shelf);
    expect([editor.written.title, editor.isUnsaved]).toEqual(['Changed', true]);
    expect(first.shelf.isUnsaved).toBe(false);
  });

  it('puts back what was taken out', async () => {
    const { editor } = await make();
    editor.change({ ...editor.written, criteria: [{ title: 'Loss' }] }, 0);
    expect(editor.canUndo).toBe(false);
    editor.change({ ...editor.written, criteria: [] }, 0);
    expect(editor.canUndo).toBe(true);
    editor.undo();
    expect(editor.written.criteria?.[0].title).toBe('Loss');
    expect(editor.canUndo).toBe(false);
  });
});
