import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import type { WorkbookModel } from './model.ts';
import type { CommentView, Mention } from './views.ts';
import { idFrom } from './ids.ts';
import { checkRect } from './rects.ts';

type Comments = Pick<WorkbookModel, 'comments' | 'addComment' | 'replyTo' | 'changeComment' | 'deleteComment'>;

/** Threads of comments. */
export function createComments(core: Core): Comments {
  const idOf = (): string => idFrom(core.nextId(), '8');
  const author = (): CommentView['author'] => ({ name: core.by().name, email: '' });
  const comment = (id: string): CommentView => core.book().comments.get(id) ?? missing(`There is no comment ${id}.`);
  /** The thread that a reply belongs to. */
  const threadOf = (id: string): CommentView => [...core.book().comments.values()].find((c) => c.replies.some((r) => r.id === id)) ?? missing(`There is no comment ${id}.`);
  const put = (c: CommentView, changeType: string, replies: readonly string[] = []): void => { core.setItem('comments', c.id, c); core.emit({ kind: 'comment-changed', comment: c.id, replies, changeType }); };
  return {
    comments: () => [...core.book().comments.values()],
    addComment: (at, content, mention) => addComment(core, { at, content, author: author(), id: idOf(), ...(mention ? { mention } : {}) }),
    replyTo: (id, content, mention) => {
      checkContent(content);
      const of = comment(id);
      const reply = { id: idOf(), author: author(), content, created: core.now(), ...(mention ? { mention } : {}) };
      const made = { ...of, replies: [...of.replies, reply] };
      put(made, 'ReplyAdded', [reply.id]);
      return made;
    },
    changeComment: (id, change) => {
      if (change.content !== undefined) checkContent(change.content);
      if (!core.book().comments.has(id)) {
        const thread = threadOf(id);
        put({ ...thread, replies: thread.replies.map((r) => (r.id === id ? said(r, change) : r)) }, 'ReplyEdited', [id]);
        return;
      }
      put({ ...said(comment(id), change), ...(change.resolved === undefined ? {} : { resolved: change.resolved }) }, change.resolved === undefined ? 'CommentEdited' : change.resolved ? 'CommentResolved' : 'CommentReopened');
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
  };
}

/** With another content, and whom it mentions. */
function said<T extends { readonly content: string; readonly mention?: Mention }>(of: T, { content, mention }: { readonly content?: string; readonly mention?: Mention }): T {
  if (content === undefined) return of;
  const { mention: _was, ...rest } = of;
  return { ...rest, content, ...(mention ? { mention } : {}) } as T;
}

function addComment(core: Core, { at, content, author, id, mention }: Pick<CommentView, 'at' | 'content' | 'author' | 'id' | 'mention'>): CommentView {
  checkRect({ ...at, rows: 1, columns: 1 });
  checkContent(content);
  const sheet = core.sheet(at.sheet).id;
  if ([...core.book().comments.values()].some((c) => c.at.sheet === sheet && c.at.row === at.row && c.at.column === at.column)) throw new ModelError('ItemAlreadyExists', 'The cell has a comment already: reply to it.');
  const made: CommentView = { id, at: { sheet, row: at.row, column: at.column }, author, content, created: core.now(), resolved: false, replies: [], ...(mention ? { mention } : {}) };
  core.setItem('comments', made.id, made);
  core.emit({ kind: 'comment-added', comment: made.id, replies: [], changeType: null });
  return made;
}

const missing = (message: string): never => { throw new ModelError('ItemNotFound', message); };

function checkContent(content: string): void {
  if (content === '' || content.length > 32_767) throw new ModelError('InvalidArgument', 'A comment has 1 to 32,767 characters.');
}
