import * as React from 'react';
import { Stack } from 'office-ui-fabric-react/lib/Stack';
import { Text } from 'office-ui-fabric-react/lib/Text';
import { Icon } from 'office-ui-fabric-react/lib/Icon';
import { useTheme } from './theme.ts';
import type { Claim } from '../claims/claim.ts';
import { factsOf, headingOf, numbersOf } from './describeClaim.ts';
import { STRINGS } from './strings.ts';

const ICONS: Readonly<Record<Claim['effect'], string>> = { killed: 'StatusErrorFull', injured: 'Medical', missing: 'UnknownSolid', captured: 'Lock', displaced: 'Walk', casualties: 'People' };

/** One claim: its number and people, the words it rests on, the facts, and whether it is added. */
export const ClaimCard: React.FunctionComponent<{ readonly claim: Claim }> = ({ claim }) => {
  const { palette } = useTheme();
  const numbers = numbersOf(claim);
  return (
    <Stack as="li" tokens={{ childrenGap: 6, padding: '10px 12px' }} styles={{ root: { listStyle: 'none', border: `1px solid ${palette.neutralLight}`, borderLeft: `4px solid ${claim.counted ? palette.themePrimary : palette.neutralTertiary}`, borderRadius: 3, background: palette.white } }}>
      <Stack horizontal verticalAlign="baseline" tokens={{ childrenGap: 8 }}>
        <Icon iconName={ICONS[claim.effect]} aria-hidden styles={{ root: { color: palette.neutralSecondary } }} />
        <Text variant="mediumPlus" styles={{ root: { fontWeight: 600, overflowWrap: 'anywhere' } }}>{headingOf(claim)}</Text>
      </Stack>
      {numbers !== null && <Text variant="small" styles={{ root: { color: palette.neutralSecondary } }}>{`${claim.count.bound.replace('_', ' ')}: ${numbers}`}</Text>}
      <Text as="q" dir="auto" styles={{ root: { fontStyle: 'italic', overflowWrap: 'anywhere' } }}>{claim.quote.text}</Text>
      {factsOf(claim).map(([label, words]) => (
        <Text key={label} variant="small" styles={{ root: { overflowWrap: 'anywhere' } }}><strong>{label}</strong> {words}</Text>
      ))}
      <Text variant="small"><Icon iconName={claim.counted ? 'CompletedSolid' : 'StatusCircleBlock'} aria-hidden /> {claim.counted ? STRINGS.counted : `${STRINGS.notCounted}: ${claim.reason}`}</Text>
    </Stack>
  );
};
