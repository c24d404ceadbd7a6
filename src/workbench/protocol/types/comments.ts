import type { CommentView, Mention } from '../../model/views.ts';
import { cellOf, isOneCell } from '../areas.ts';
import { flagOf, recordOf, textOf, wholeOf, type Args } from '../args.ts';
import { found, invalidArgument } from '../failures.ts';
import { objectOf, registers, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { EventType, WORKBOOK_TARGET } from '../wire.ts';
import { areaArgument } from './rangeMoves.ts';
import { rangeOn } from './rangeOn.ts';

interface CommentSelf { readonly comment: string }
interface ReplySelf extends CommentSelf { readonly reply: string }
interface CommentsSelf { readonly sheet: string | null }
type ReplyView = CommentView['replies'][number];

const view = (self: CommentSelf, { model }: Host): CommentView => found(model.comments().find((c) => c.id === self.comment));
const replyView = (self: ReplySelf, host: Host): ReplyView => found(view(self, host).replies.find((r) => r.id === self.reply));
const location = (self: CommentSelf, _args: Args, host: Host): HostObject => { const { at } = view(self, host); return rangeOn(host, cellOf({ ...at, rows: 1, columns: 1 })); };

/** What is said, and whom it mentions. */
type Said = readonly [content: string, mention?: Mention];

const contentOf = (args: Args, index: number): Said => (args.oneOf(index + 1, ['Plain', 'Mention'], 'Plain') === 'Mention' ? mentioning(args.at(index)) : [args.text(index)]);

/** "CommentRichContent": each `<at id="0">Name</at>` must be one of the people named beside it; it reads "@Name". Nobody is told by mail. */
function mentioning(value: unknown): Said {
  const { mentions, richContent } = recordOf(value);
  if (!Array.isArray(mentions)) throw invalidArgument();
  const people = mentions.map((m: unknown) => { const { id, name, email } = recordOf(m); return { id: wholeOf(id), name: textOf(name), email: textOf(email) }; });
  const rich = textOf(richContent);
  const content = rich.replace(/<at id="(\d{1,9})">([^<]*)<\/at>/g, (_all, id: string, name: string) => { if (!people.some((p) => p.id === Number(id))) throw invalidArgument(); return `@${name}`; });
  return [content, { richContent: rich, people }];
}

function updateMentions(id: string, args: Args, { model }: Host): void {
  const [content, mention] = mentioning(args.at(0));
  model.changeComment(id, { content, ...(mention ? { mention } : {}) });
}

/** The members that comments and replies share. */
const said = <S>(of: (self: S, host: Host) => ReplyView): NonNullable<ClassOf<S>['get']> => ({
  AuthorEmail: (self, host) => of(self, host).author.email,
  AuthorName: (self, host) => of(self, host).author.name,
  Content: (self, host) => of(self, host).content,
  ContentType: (self, host) => (of(self, host).mention === undefined ? 'Plain' : 'Mention'),
  CreationDate: (self, host) => of(self, host).created,
  Mentions: (self, host) => of(self, host).mention?.people ?? [],
  RichContent: (self, host) => of(self, host).mention?.richContent ?? of(self, host).content,
});

const comment: ClassOf<CommentSelf> = {
  name: 'Comment',
  identity: 'Id',
  get: { ...said<CommentSelf>(view), Id: (self) => self.comment, Resolved: (self, host) => view(self, host).resolved },
  set: {
    Content: (self, value, { model }) => model.changeComment(self.comment, { content: textOf(value) }),
    Resolved: (self, value, { model }) => model.changeComment(self.comment, { resolved: flagOf(value) }),
  },
  navigate: { Replies: (self) => objectOf(commentReplyCollection, self) },
  call: { Delete: (self, _args, host) => { view(self, host); host.model.deleteComment(self.comment); }, GetLocation: location, UpdateMentions: (self, args, host) => { view(self, host); updateMentions(self.comment, args, host); } },
};

const commentReply: ClassOf<ReplySelf> = {
  name: 'CommentReply',
  identity: 'Id',
  get: { ...said<ReplySelf>(replyView), Id: (self) => self.reply, Resolved: (self, host) => view(self, host).resolved },
  set: { Content: (self, value, host) => { replyView(self, host); host.model.changeComment(self.reply, { content: textOf(value) }); } },
  call: { Delete: (self, _args, host) => { replyView(self, host); host.model.deleteComment(self.reply); }, GetLocation: location, GetParentComment: (self) => objectOf(comment, { comment: self.comment }), UpdateMentions: (self, args, host) => { replyView(self, host); updateMentions(self.reply, args, host); } },
};

const repliesOf = (self: CommentSelf, host: Host): readonly HostObject[] => view(self, host).replies.map((r) => objectOf(commentReply, { comment: self.comment, reply: r.id }));
function replyBy(self: CommentSelf, key: unknown, host: Host): HostObject | null {
  const reply = view(self, host).replies.find((r) => r.id === textOf(key));
  return reply === undefined ? null : objectOf(commentReply, { comment: self.comment, reply: reply.id });
}

const commentReplyCollection: ClassOf<CommentSelf> = {
  name: 'CommentReplyCollection',
  items: repliesOf,
  item: replyBy,
  call: {
    Add: (self, args, { model }) => { const { replies } = model.replyTo(self.comment, ...contentOf(args, 0)); return objectOf(commentReply, { comment: self.comment, reply: found(replies.at(-1)).id }); },
    GetCount: (self, _args, host) => view(self, host).replies.length,
    GetItemAt: (self, args, host) => found(repliesOf(self, host)[args.whole(0)]),
    GetItemOrNullObject: (self, args, host) => replyBy(self, args.at(0), host),
  },
};

const commentsOf = (self: CommentsSelf, { model }: Host): readonly CommentView[] => model.comments().filter((c) => self.sheet === null || c.at.sheet === self.sheet);
const asObject = (c: CommentView): HostObject => objectOf(comment, { comment: c.id });
function byId(self: CommentsSelf, key: unknown, host: Host): HostObject | null {
  const c = commentsOf(self, host).find((one) => one.id === textOf(key));
  return c === undefined ? null : asObject(c);
}

function cellArgument(self: CommentsSelf, args: Args, host: Host): CommentView['at'] {
  const area = areaArgument(args, 0, { host, sheet: self.sheet ?? host.view.sheet().id });
  if (!isOneCell(area)) throw invalidArgument();
  return { sheet: area.sheet, row: area.row, column: area.column };
}

export const commentCollection: ClassOf<CommentsSelf> = {
  name: 'CommentCollection',
  items: (self, host) => commentsOf(self, host).map(asObject),
  item: byId,
  call: {
    Add: (self, args, host) => asObject(host.model.addComment(cellArgument(self, args, host), ...contentOf(args, 1))),
    GetCount: (self, _args, host) => commentsOf(self, host).length,
    GetItemAt: (self, args, host) => asObject(found(commentsOf(self, host)[args.whole(0)])),
    GetItemByCell: (self, args, host) => { const at = cellArgument(self, args, host); return asObject(found(commentsOf(self, host).find((c) => c.at.sheet === at.sheet && c.at.row === at.row && c.at.column === at.column))); },
    GetItemByReplyId: (self, args, host) => asObject(found(commentsOf(self, host).find((c) => c.replies.some((r) => r.id === args.text(0))))),
    GetItemOrNullObject: (self, args, host) => byId(self, args.at(0), host),
    ...registers<CommentsSelf>({ AddedEvent: EventType.commentAdded, ChangedEvent: EventType.commentChanged, DeletedEvent: EventType.commentDeleted }, (self) => self.sheet ?? WORKBOOK_TARGET),
  },
};
