import { describe, expect, it } from 'vitest';
import { result } from './sheets.ts';
import type { Content } from './sheets.ts';

/** A formula and what Excel gives, as Microsoft's pages tell; the cells beside it stand above. Errors by their names. */
type Case = readonly [formula: string, gives: Content];

function gives(words: string, cells: Readonly<Record<string, Content>>, cases: readonly Case[]): void {
  describe(words, () => { it.each(cases)('%s gives %j', (formula, wanted) => { const got = result(formula, cells, { now: () => 43_244.75 }); if (typeof wanted === 'number' && typeof got === 'number') expect(got).toBeCloseTo(wanted, 9); else expect(got).toEqual(wanted); }); });
}

const NUMBERS = { A1: 1, A2: 2, A3: '3', A4: true, A5: null, A6: 4, B1: { error: '#DIV/0!' } as const, C1: '=""' };

gives('operators and coercions', NUMBERS, [
  ['=0.1+0.2=0.3', true], ['=0.1+0.2-0.3', 0], ['=1/3&""', '0.333333333333333'], ['=-2^2', 4], ['=2^-1', 0.5], ['=50%', 0.5], ['=10%%', 0.001], ['="3"+4', 7], ['="3 Jan 2018"+0', 43_103], ['="a"+1', '#VALUE!'], ['=TRUE+1', 2],
  ['=A5+1', 1], ['=A5&"x"', 'x'], ['=A5=0', true], ['=A5=""', true], ['=A5=FALSE', true], ['=C1=0', false], ['=C1+1', '#VALUE!'], ['=A5', 0], ['=1<"a"', true], ['="z"<FALSE', true], ['="A"="a"', true], ['="10"=10', false],
  ['=1/0', '#DIV/0!'], ['=B1&"x"', '#DIV/0!'], ['=1E+308*10', '#NUM!'], ['=0^0', '#NUM!'], ['="a"&1.50&TRUE', 'a1.5TRUE'], ['=1E+21&""', '1E+21'], ['=0.00000012&""', '1.2E-07'], ['=3=3=TRUE', true], ['=+"a"', 'a'], ['=-"2"', -2],
  ['={1,2;3,4}', 1], ['=SUM({1,2;3,4}*2)', 20], ['=SUM(A1:A2*A1:A2)', 5], ['=@A1:A9', '#VALUE!'], ['=SUM(A1:A6 A2:A3)', 2], ['=SUM((A1,A6))', 5], ['=A1:A2 C1:C2', '#NULL!'], ['=NoSuchName', '#NAME?'], ['=LET(x,5,y,x*2,x+y)', 15],
]);

gives('sums and counts', NUMBERS, [
  ['=SUM(A1:A6)', 7], ['=SUM("3",TRUE,4)', 8], ['=SUM("a")', '#VALUE!'], ['=SUM(A1,A3)', 1], ['=SUM(A1:B6)', '#DIV/0!'], ['=COUNT(A1:A6)', 3], ['=COUNT("3",TRUE,"a")', 2], ['=COUNTA(A1:A6)', 5], ['=COUNTA(C1)', 1], ['=COUNTBLANK(A1:C2)', 3],
  ['=AVERAGE(A1:A6)', 7 / 3], ['=AVERAGE(A5)', '#DIV/0!'], ['=AVERAGEA(A1:A6)', 8 / 5], ['=MIN(A1:A6)', 1], ['=MAX(A5)', 0], ['=MAXA(A4:A5)', 1], ['=PRODUCT(A1:A6)', 8], ['=SUMSQ(3,4)', 25], ['=SUMPRODUCT(A1:A2,A1:A2)', 5], ['=SUMPRODUCT((A1:A6=2)*1)', 1], ['=SUMPRODUCT(A1:A2,A1:A3)', '#VALUE!'],
]);

const LIST = { A1: 'Ann', A2: 'bob', A3: 'Ann', A4: '10', A5: 10, A6: null, A7: '=""', A8: 'a*c', B1: 1, B2: 2, B3: 4, B4: 8, B5: 16, B6: 32, B7: 'x', B8: 64, C1: 'x', C2: 'y', C3: 'y', C4: 'x', C5: 'x', C6: 'x', C7: 'x', C8: 'z' };

gives('conditional sums', LIST, [
  ['=COUNTIF(A1:A8,"ann")', 2], ['=COUNTIF(A1:A8,10)', 2], ['=COUNTIF(A1:A8,"10")', 2], ['=COUNTIF(A1:A8,"=10")', 2], ['=COUNTIF(A1:A8,"<>10")', 6], ['=COUNTIF(A1:A8,">5")', 1], ['=COUNTIF(A1:A8,"<=10")', 1], ['=COUNTIF(A1:A8,"")', 2], ['=COUNTIF(A1:A8,"=")', 1], ['=COUNTIF(A1:A8,"<>")', 7],
  ['=COUNTIF(A1:A8,"?o?")', 1], ['=COUNTIF(A1:A8,"a*")', 3], ['=COUNTIF(A1:A8,"a~*c")', 1], ['=COUNTIF(A1:A8,"?*")', 5], ['=COUNTIF(A1:A8,"*")', 6], ['=COUNTIF(A1:A8,">b")', 1], ['=COUNTIF(A1:A8,D1)', 0],
  ['=SUMIF(A1:A8,"Ann",B1:B8)', 5], ['=SUMIF(A1:A8,"Ann",B1)', 5], ['=SUMIF(B1:B8,">=16")', 112], ['=SUMIFS(B1:B8,A1:A8,"ann",C1:C8,"y")', 4], ['=SUMIFS(B1:B8,C1:C8,"x")', 57], ['=SUMIFS(B1:B8,A1:A8,"",C1:C8,"x")', 32], ['=SUMIFS(B1:B8,A1:A7,"x")', '#VALUE!'],
  ['=COUNTIFS(A1:A8,"ann",B1:B8,">1")', 1], ['=MAXIFS(B1:B8,C1:C8,"x")', 32], ['=MINIFS(B1:B8,C1:C8,"nobody")', 0], ['=AVERAGEIFS(B1:B8,C1:C8,"y")', 3], ['=AVERAGEIF(C1:C8,"nobody",B1:B8)', '#DIV/0!'], ['=SUM(COUNTIF(C1:C8,{"x","z"}))', 6], ['=SUM(SUMIFS(B:B,C:C,{"y","z"}))', 70],
]);

const TABLE = { A1: 1, A2: 3, A3: 5, A4: 7, B1: 'one', B2: 'Three', B3: 'five', B4: 'seven', C1: 10, C2: 30, C3: 50, C4: 70, E1: 'a', F1: 'b', G1: 'c', E2: 1, F2: 2, G2: 3 };

gives('look-ups', TABLE, [
  ['=MATCH(5,A1:A4,0)', 3], ['=MATCH("THREE",B1:B4,0)', 2], ['=MATCH("f*",B1:B4,0)', 3], ['=MATCH(4,A1:A4,0)', '#N/A'], ['=MATCH(4,A1:A4)', 2], ['=MATCH(9,A1:A4,1)', 4], ['=MATCH(0,A1:A4,1)', '#N/A'], ['=MATCH(4,{7,5,3},-1)', 2], ['=MATCH("b",E1:G1,0)', 2], ['=MATCH("1",A1:A4,0)', '#N/A'],
  ['=INDEX(B1:B4,2)', 'Three'], ['=INDEX(A1:C4,3,3)', 50], ['=SUM(INDEX(A1:C4,0,3))', 160], ['=INDEX(E1:G1,2)', 'b'], ['=INDEX(A1:A4,9)', '#REF!'], ['=SUM(A1:INDEX(A1:A4,2))', 4],
  ['=VLOOKUP(3,A1:C4,2,FALSE)', 'Three'], ['=VLOOKUP(6,A1:C4,3)', 50], ['=VLOOKUP(4,A1:C4,2,0)', '#N/A'], ['=VLOOKUP(3,A1:C4,4,0)', '#REF!'], ['=HLOOKUP("b",E1:G2,2,FALSE)', 2], ['=LOOKUP(6,A1:A4,B1:B4)', 'five'], ['=LOOKUP(6,A1:C4)', 50],
  ['=XLOOKUP("five",B1:B4,C1:C4)', 50], ['=XLOOKUP("six",B1:B4,C1:C4,"none")', 'none'], ['=XLOOKUP("six",B1:B4,C1:C4)', '#N/A'], ['=XLOOKUP(4,A1:A4,B1:B4,,-1)', 'Three'], ['=XLOOKUP(4,A1:A4,B1:B4,,1)', 'five'], ['=XLOOKUP("s*",B1:B4,A1:A4,,2)', 7], ['=SUM(XLOOKUP(3,A1:A4,A1:C4))', 33], ['=_xlfn.XLOOKUP("c",E1:G1,E2:G2)', 3], ['=XMATCH(6,A1:A4,1)', 4],
  ['=CHOOSE(2,"a","b")', 'b'], ['=CHOOSE(3,"a","b")', '#VALUE!'], ['=SUM(OFFSET(A1,1,0,2,1))', 8], ['=OFFSET(A1,-1,0)', '#REF!'], ['=INDIRECT("B"&2)', 'Three'], ['=SUM(INDIRECT("A1:A4"))', 16], ['=INDIRECT("nonsense!A1")', '#REF!'],
  ['=ROW(A7)', 7], ['=ROW()', 99], ['=COLUMN(C1)', 3], ['=ROWS(A1:C4)', 4], ['=COLUMNS(A1:C4)', 3], ['=SUM(ROW(A1:A4))', 10], ['=ADDRESS(2,3)', '$C$2'], ['=ADDRESS(2,28,4)', 'AB2'], ['=ADDRESS(2,3,1,TRUE,"My sheet")', "'My sheet'!$C$2"], ['=HYPERLINK("#A1","go")', 'go'], ['=HYPERLINK("#A1")', '#A1'],
]);

gives('logic and information', { A1: 1, A2: 'x', A3: null, B1: { error: '#N/A' }, B2: { error: '#REF!' } }, [
  ['=IF(A1,"yes","no")', 'yes'], ['=IF(A2,1,2)', '#VALUE!'], ['=IF(FALSE,1)', false], ['=IF(TRUE,,5)', 0], ['=IF(TRUE,1,1/0)', 1], ['=IF("true",1,2)', 1], ['=IFS(A1=2,"two",A1=1,"one")', 'one'], ['=IFS(A1=2,"two")', '#N/A'], ['=SWITCH(A1,1,"one",2,"two")', 'one'], ['=SWITCH(9,1,"one","else")', 'else'],
  ['=IFERROR(1/0,"bad")', 'bad'], ['=IFERROR(B1,0)', 0], ['=IFNA(B1,7)', 7], ['=IFNA(B2,7)', '#REF!'], ['=AND(TRUE,A1)', true], ['=AND(A2:A3)', '#VALUE!'], ['=AND("x")', '#VALUE!'], ['=OR(FALSE,A1:A3)', true], ['=XOR(TRUE,TRUE,TRUE)', true], ['=NOT(0)', true], ['=OR(B1,TRUE)', '#N/A'], ['=SUM(IF({1,0,1},5,1))', 11],
  ['=ISBLANK(A3)', true], ['=ISBLANK("")', false], ['=ISNUMBER(A1)', true], ['=ISTEXT(A2)', true], ['=ISERROR(B1)', true], ['=ISNA(B2)', false], ['=ISERR(B2)', true], ['=ISLOGICAL(TRUE)', true], ['=ISEVEN(2.9)', true], ['=ISODD(-3)', true], ['=NA()', '#N/A'], ['=TYPE("a")', 2], ['=TYPE(A1:A2)', 64], ['=ERROR.TYPE(B1)', 7], ['=ERROR.TYPE(1)', '#N/A'], ['=N("a")', 0], ['=N(TRUE)', 1], ['=T(5)', ''], ['=ISFORMULA(A1)', false], ['=ISREF(A1)', true],
]);

gives('numbers', {}, [
  ['=ROUND(2.5,0)', 3], ['=ROUND(-2.5,0)', -3], ['=ROUND(1.005,2)', 1.01], ['=ROUND(1234,-2)', 1200], ['=ROUNDUP(3.2,0)', 4], ['=ROUNDDOWN(-3.9,0)', -3], ['=TRUNC(-8.9)', -8], ['=INT(-8.9)', -9], ['=MOD(-3,2)', 1], ['=MOD(3,-2)', -1], ['=MOD(1,0)', '#DIV/0!'], ['=QUOTIENT(-10,3)', -3], ['=MROUND(10,3)', 9], ['=CEILING(2.5,1)', 3], ['=CEILING(-2.5,-2)', -4], ['=FLOOR(2.5,1)', 2], ['=CEILING.MATH(-5.5)', -5], ['=FLOOR.MATH(-5.5)', -6],
  ['=ABS(-2)', 2], ['=SIGN(-3)', -1], ['=SQRT(-1)', '#NUM!'], ['=POWER(2,10)', 1024], ['=LN(0)', '#NUM!'], ['=LOG(8,2)', 3], ['=LOG10(1000)', 3], ['=EXP(0)', 1], ['=FACT(5)', 120], ['=COMBIN(5,2)', 10], ['=EVEN(1.5)', 2], ['=ODD(-2)', -3], ['=PI()', Math.PI], ['=ROUND(0.285,2)', 0.29], ['=ABS("x")', '#VALUE!'], ['=ABS()', '#VALUE!'],
]);

gives('statistics', { A1: 3, A2: 1, A3: 3, A4: 8, A5: 'x' }, [
  ['=MEDIAN(A1:A5)', 3], ['=MEDIAN(1,2,3,4)', 2.5], ['=LARGE(A1:A5,2)', 3], ['=SMALL(A1:A5,1)', 1], ['=LARGE(A1:A5,5)', '#NUM!'], ['=RANK(3,A1:A4)', 2], ['=RANK(3,A1:A4,1)', 2], ['=RANK.AVG(3,A1:A4)', 2.5], ['=RANK(9,A1:A4)', '#N/A'], ['=MODE(A1:A5)', 3], ['=VAR.P(1,3)', 1], ['=STDEV.S(1,3)', Math.SQRT2], ['=PERCENTILE({1,2,3,4},0.25)', 1.75], ['=QUARTILE.INC({1,2,3,4},2)', 2.5],
]);

gives('texts', { A1: 'Fluid Flow', A2: '  many   blanks ', A3: null, A4: 'x' }, [
  ['=LEFT(A1,5)', 'Fluid'], ['=LEFT(A1)', 'F'], ['=RIGHT(A1,4)', 'Flow'], ['=RIGHT(A1,0)', ''], ['=MID(A1,7,20)', 'Flow'], ['=MID(A1,0,2)', '#VALUE!'], ['=LEN(A1)', 10], ['=LEN(12.5)', 4], ['=FIND("l",A1)', 2], ['=FIND("L",A1)', '#VALUE!'], ['=SEARCH("FLOW",A1)', 7], ['=SEARCH("f*w",A1)', 1], ['=SEARCH("o?",A1)', 9], ['=FIND("",A1)', 1],
  ['=SUBSTITUTE("aXbX","X","-")', 'a-b-'], ['=SUBSTITUTE("aXbX","X","-",2)', 'aXb-'], ['=SUBSTITUTE("a","a","$&")', '$&'], ['=REPLACE("abcdef",3,2,"*")', 'ab*ef'], ['=TRIM(A2)', 'many blanks'], ['=UPPER("aé")', 'AÉ'], ['=LOWER("AÉ")', 'aé'], ['=PROPER("this is 76BudGet o\'neil")', "This Is 76Budget O'Neil"],
  ['=CONCAT(A1:A4)', 'Fluid Flow  many   blanks x'], ['=CONCATENATE("a",1,TRUE)', 'a1TRUE'], ['=TEXTJOIN(", ",TRUE,A3:A4,"y")', 'x, y'], ['=TEXTJOIN("-",FALSE,"a","","b")', 'a--b'], ['=REPT("ab",3)', 'ababab'], ['=EXACT("a","A")', false], ['=VALUE("1,234.5")', 1234.5], ['=VALUE("50%")', 0.5], ['=VALUE("x")', '#VALUE!'], ['=CHAR(65)', 'A'], ['=CODE("A")', 65], ['=UNICHAR(8364)', '€'], ['=CLEAN("a"&CHAR(7)&"b")', 'ab'],
  ['=TEXT(1234.567,"#,##0.00")', '1,234.57'], ['=TEXT(43244,"yyyy-mm-dd")', '2018-05-24'], ['=TEXT(43244,"d mmm yyyy")', '24 May 2018'], ['=TEXT(0.285,"0.0%")', '28.5%'], ['=TEXT("x","0")', 'x'], ['=TEXT(-5,"0;(0)")', '(5)'], ['=TEXT(5,"000")', '005'], ['=FIXED(1234.567,1)', '1,234.6'], ['=FIXED(-1234.567,-1,TRUE)', '-1230'], ['=TEXTBEFORE("a-b-c","-",2)', 'a-b'], ['=TEXTAFTER("a-b-c","-",-1)', 'c'], ['=NUMBERVALUE("2.500,27",",",".")', 2500.27],
]);

gives('days', { A1: 43_244, H1: 43_245 }, [
  ['=DATE(2018,5,24)', 43_244], ['=DATE(2018,14,1)', 43_497], ['=DATE(2018,1,0)', 43_100], ['=DATE(1900,1,1)', 1], ['=DATE(1900,3,1)', 61], ['=DATE(99,1,1)', 36_161], ['=YEAR(A1)', 2018], ['=MONTH("2018-05-24")', 5], ['=DAY(A1)', 24], ['=DAY(60)', 29], ['=DATEVALUE("24 May 2018")', 43_244], ['=DATEVALUE("x")', '#VALUE!'], ['=YEAR(-1)', '#NUM!'],
  ['=WEEKDAY(A1)', 5], ['=WEEKDAY(A1,2)', 4], ['=WEEKDAY(A1,3)', 3], ['=WEEKNUM(A1)', 21], ['=WEEKNUM(DATE(2012,3,9),2)', 11], ['=ISOWEEKNUM(DATE(2012,3,9))', 10], ['=EDATE(DATE(2011,1,31),1)', 40_602], ['=EOMONTH(DATE(2011,1,1),-3)', 40_482], ['=DAYS("2021-03-15","2021-02-01")', 42],
  ['=DATEDIF(DATE(2001,1,1),DATE(2003,1,1),"Y")', 2], ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"D")', 440], ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"YD")', 75], ['=DATEDIF(DATE(2001,6,20),DATE(2002,8,15),"M")', 13], ['=DATEDIF(DATE(2001,6,20),DATE(2002,8,15),"MD")', 26], ['=DATEDIF(2,1,"D")', '#NUM!'],
  ['=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))', 110], ['=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),DATE(2012,11,22))', 109], ['=NETWORKDAYS(A1,H1,H1)', 1], ['=TODAY()', 43_244], ['=NOW()', 43_244.75], ['=HOUR(0.75)', 18], ['=MINUTE(0.5208333333)', 30], ['=TIME(12,0,0)', 0.5], ['=A1>DATE(2018,1,1)', true],
]);

gives('subtotals', { A1: 1, A2: '=SUBTOTAL(9,A1)', A3: 2, A4: { error: '#N/A' } }, [
  ['=SUBTOTAL(9,A1:A3)', 3], ['=SUBTOTAL(1,A1:A3)', 1.5], ['=SUBTOTAL(12,A1)', '#VALUE!'], ['=SUBTOTAL(9,A1:A4)', '#N/A'], ['=AGGREGATE(9,6,A1:A4)', 4], ['=AGGREGATE(9,3,A1:A4)', 3], ['=AGGREGATE(14,6,A1:A4,1)', 2],
]);

gives('arrays, of which a cell shows the first value', { A1: 'b', A2: 'a', A3: 'B', B1: 1, B2: 2, B3: 3 }, [
  ['=SUM(FILTER(B1:B3,A1:A3="b"))', 4], ['=FILTER(B1:B3,A1:A3="z")', '#CALC!'], ['=FILTER(B1:B3,A1:A3="z","none")', 'none'], ['=ROWS(UNIQUE(A1:A3))', 2], ['=INDEX(SORT(A1:A3),1)', 'a'], ['=INDEX(SORT(A1:B3,2,-1),1,2)', 3], ['=SUM(SEQUENCE(4))', 10], ['=INDEX(SEQUENCE(2,2,0,5),2,1)', 10], ['=INDEX(TRANSPOSE(B1:B3),1,3)', 3],
]);

describe('hidden rows', () => {
  it.each([['=SUBTOTAL(109,A1:A3)', 5], ['=SUBTOTAL(9,A1:A3)', 7], ['=AGGREGATE(9,5,A1:A3)', 5]] as const)('%s gives %d', (formula, wanted) => { expect(result(formula, { A1: 1, A2: 2, A3: 4 }, { isRowHidden: (_, row) => row === 1 })).toBe(wanted); });
});
