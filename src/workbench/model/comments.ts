import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import type { ChartView, CommentView, WorkbookModel } from './model.ts';
import { checkRect } from './rects.ts';

type Comments = Pick<WorkbookModel, 'comments' | 'addComment' | 'replyTo' | 'changeComment' | 'deleteComment' | 'addChart' | 'changeChart' | 'deleteChart'>;

/** Threads of comments, and charts: things that stand on a sheet. */
export function createComments(core: Core): Comments {
  const idOf = (): string => `{${core.nextId().toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  const author = (): CommentView['author'] => ({ name: core.by().name, email: '' });
  const comment = (id: string): CommentView => core.book().comments.get(id) ?? missing(`There is no comment ${id}.`);
  const chart = (id: string): ChartView => core.book().charts.get(id) ?? missing(`There is no chart ${id}.`);
  /** The thread that a reply belongs to. */
  const threadOf = (id: string): CommentView => [...core.book().comments.values()].find((c) => c.replies.some((r) => r.id === id)) ?? missing(`There is no comment ${id}.`);
  const put = (c: CommentView, changeType: string, replies: readonly string[] = []): void => { core.setItem('comments', c.id, c); core.emit({ kind: 'comment-changed', comment: c.id, replies, changeType }); };
  return {
    comments: () => [...core.book().comments.values()],
    addComment: (at, content) => {
      checkRect({ ...at, rows: 1, columns: 1 });
      checkContent(content);
      const sheet = core.sheet(at.sheet).id;
      if ([...core.book().comments.values()].some((c) => c.at.sheet === sheet && c.at.row === at.row && c.at.column === at.column)) throw new ModelError('ItemAlreadyExists', 'The cell has a comment already: reply to it.');
      const made: CommentView = { id: idOf(), at: { sheet, row: at.row, column: at.column }, author: author(), content, created: core.now(), resolved: false, replies: [] };
      core.setItem('comments', made.id, made);
      core.emit({ kind: 'comment-added', comment: made.id, replies: [], changeType: null });
      return made;
    },
    replyTo: (id, content) => {
      checkContent(content);
      const of = comment(id);
      const reply = { id: idOf(), author: author(), content, created: core.now() };
      const made = { ...of, replies: [...of.replies, reply] };
      put(made, 'ReplyAdded', [reply.id]);
      return made;
    },
    changeComment: (id, change) => {
      if (change.content !== undefined) checkContent(change.content);
      if (!core.book().comments.has(id)) {
        const thread = threadOf(id);
        put({ ...thread, replies: thread.replies.map((r) => (r.id === id ? { ...r, content: change.content ?? r.content } : r)) }, 'ReplyEdited', [id]);
        return;
      }
      put({ ...comment(id), ...change }, change.resolved === undefined ? 'CommentEdited' : change.resolved ? 'CommentResolved' : 'CommentReopened');
    },
    deleteComment: (id) => {
      if (!core.book().comments.has(id)) {
        const thread = threadOf(id);
        put({ ...thread, replies: thread.replies.filter((r) => r.id !== id) }, 'ReplyDeleted', [id]);
        return;
      }
      core.setItem('comments', id, undefined);
      core.emit({ kind: 'comment-deleted', comment: id, replies: [], changeType: null });
    },
    addChart: (sheet, of) => {
      const made: ChartView = { ...of, id: idOf(), sheet: core.sheet(sheet).id };
      core.setItem('charts', made.id, made);
      core.emit({ kind: 'chart-added', chart: made.id, sheet: made.sheet });
      return made;
    },
    changeChart: (id, change) => { const was = chart(id); core.setItem('charts', id, { ...was, ...change }); core.emit({ kind: 'chart-changed', chart: id, sheet: was.sheet }); },
    deleteChart: (id) => { const was = chart(id); core.setItem('charts', id, undefined); core.emit({ kind: 'chart-deleted', chart: id, sheet: was.sheet }); },
  };
}

const missing = (message: string): never => { throw new ModelError('ItemNotFound', message); };

function checkContent(content: string): void {
  if (content === '' || content.length > 32_767) throw new ModelError('InvalidArgument', 'A comment has 1 to 32,767 characters.');
}
