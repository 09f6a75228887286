package org.newsgraph.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Granularity;
import org.newsgraph.model.TimeExpression;

/** Each line: a sentence of an article published on Tuesday, 15 November 2016, and its time expressions with values. */
class TimeTaggerTest {
    private static final LocalDate TUESDAY = LocalDate.of(2016, 11, 15);
    private static final TimeTagger TAGGER = new TimeTagger();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bridge was opened on 14 November 2016.                 | 14 November 2016=2016-11-14
            The bridge was opened on November 8th, 2016.               | November 8th, 2016=2016-11-08
            The bridge was opened on Nov. 8.                           | Nov. 8=2016-11-08
            The town voted on Sept. 11.                                | Sept. 11=2016-09-11
            The town voted on the 3rd of March.                        | the 3rd of March=2016-03-03
            The mayor will step down on 20 January.                    | 20 January=2017-01-20
            The vote was held on December 4.                           | December 4=2015-12-04
            The law took effect on 2016-11-14.                         | 2016-11-14=2016-11-14
            The form was dated 11/14/2016.                             | 11/14/2016=2016-11-14
            The form was dated 31/10/2016.                             | 31/10/2016=2016-10-31
            The fair runs from September 16-19.                        | September 16-19=2016-09-16/2016-09-19
            On Monday, November 14, 2016, the court met.               | Monday, November 14, 2016=2016-11-14
            The treaty was signed in March 1998.                       | March 1998=1998-03
            The factory closed in October.                             | October=2016-10
            The factory closed in December.                            | December=2015-12
            The factory will close in March.                           | March=2017-03
            The plan was made in mid-November 2014.                    | mid-November 2014=2014-11
            He may march in the parade.                                |
            The plant has stood idle since 2014.                       | 2014=2014
            The plant opened at the end of 2012.                       | the end of 2012=2012
            The wall fell in the late 1980s.                           | the late 1980s=198X
            Fashion from the '90s is back.                             | the '90s=199X
            The castle dates from the 14th century.                    | the 14th century=13XX
            Sales fell in the third quarter of 2015.                   | the third quarter of 2015=2015-Q3
            The comet was seen in the summer of 2011.                  | the summer of 2011=2011-SU
            Growth slowed in the second half of 2015.                  | the second half of 2015=2015-H2
            Revenue rose in fiscal year 2013.                          | fiscal year 2013=FY2013
            The firm hired 2000 people.                                |
            The union met yesterday (14 November) in Oslo.             | yesterday=2016-11-14; 14 November=2016-11-14
            The council meets today.                                   | today=2016-11-15
            The results will be known tomorrow.                        | tomorrow=2016-11-16
            They arrived the day before yesterday.                     | the day before yesterday=2016-11-13
            The debate was held on Monday.                             | Monday=2016-11-14
            The debate was held on Wednesday.                          | Wednesday=2016-11-09
            The debate will be held on Wednesday.                      | Wednesday=2016-11-16
            The minister is expected to resign on Friday.              | Friday=2016-11-18
            They agreed to meet on Thursday.                           | Thursday=2016-11-17
            Last Friday the river rose.                                | Last Friday=2016-11-11
            The show opens next Monday.                                | next Monday=2016-11-21
            The fire broke out on Monday night.                        | Monday night=2016-11-14TNI
            A fire broke out this morning.                             | this morning=2016-11-15TMO
            The leaders will speak tonight.                            | tonight=2016-11-15TNI
            Parliament voted last night.                               | last night=2016-11-14TNI
            The talks ended last week.                                 | last week=2016-W45
            The talks resume this week.                                | this week=2016-W46
            The talks resume next month.                               | next month=2016-12
            Prices rose last year.                                     | last year=2015
            The port closed earlier this year.                         | earlier this year=2016
            The port reopened at the beginning of the year.            | the beginning of the year=2016
            Profit fell last quarter.                                  | last quarter=2016-Q3
            It snowed last winter.                                     | last winter=2016-WI
            She arrived three days ago.                                | three days ago=2016-11-12
            He left the army two years ago.                            | two years ago=2014
            The company was sold six months ago.                       | six months ago=2016-05
            The bank failed several years ago.                         | several years ago=PAST_REF
            The fight lasted three days.                               | three days=P3D
            The dam took almost 70 years to build.                     | almost 70 years=P70Y
            They signed a 27-year contract.                            | 27-year=P27Y
            The trial lasted two and a half years.                     | two and a half years=P2.5Y
            They waited half an hour.                                  | half an hour=PT30M
            She has led the party for several years.                   | several years=PXY
            The dispute went on for decades.                           | decades=PXDE
            Exports doubled over the past decade.                      | the past decade=P10Y
            Work will continue over the next four years.               | the next four years=P4Y
            The 55-year-old singer fell ill.                           |
            The committee meets every Monday.                          | every Monday=XXXX-WXX-1
            The paper appears daily.                                   | daily=P1D
            The yard builds 15 ships a year.                           | a year=P1Y
            They meet every two weeks.                                 | every two weeks=P2W
            The ferry left at 6:40 p.m. on Monday.                     | 6:40 p.m. on Monday=2016-11-14T18:40
            The plane took off at 08:30 UTC.                           | 08:30 UTC=2016-11-15T08:30Z
            Polls close at 8 p.m. ET.                                  | 8 p.m. ET=2016-11-15T20:00-05:00
            The rocket rose at 18:00 (GMT +8).                         | 18:00 (GMT +8)=2016-11-15T18:00+08:00
            The army now controls the town.                            | now=PRESENT_REF
            The firm recently moved to Lyon.                           | recently=PAST_REF
            They hope to meet in the future.                           | the future=FUTURE_REF
            The shops were closed on Christmas Day.                    | Christmas Day=2015-12-25
            Labor Day fell early.                                      | Labor Day=2016-09-05
            The attacks of 9/11 changed the law.                       | 9/11=2001-09-11
            """)
    void findsAndResolves(String sentence, @Nullable String expected) {
        assertEquals(expected == null ? "" : expected, tagged(sentence, TUESDAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bridge was opened on 14 November. | 14 November=XXXX-11-14
            The bridge was opened on Monday.      | Monday=XXXX-WXX-1
            The bridge was opened in May.         | May=XXXX-05
            The bridge was opened yesterday.      | yesterday=XXXX-XX-XX
            The bridge was opened last year.      | last year=XXXX
            """)
    void leavesUnresolvedWhatHasNoReference(String sentence, String expected) {
        assertEquals(expected, tagged(sentence, null));
    }

    @Test
    void takesTheDateThatALineStatesForAnUnknownDayOfPublication() {
        String text = "Ferry runs aground off the coast\nMarch 01, 2008\nThe ferry ran aground on Friday.";
        assertEquals("March 01, 2008=2008-03-01; Friday=2008-02-29", tagged(text, null));
    }

    @Test
    void countsLaterDaysFromTheOneToldBefore() {
        String text = "The strike began on 3 May 2010. It ended two days later.";
        assertEquals("3 May 2010=2010-05-03; two days later=2010-05-05", tagged(text, TUESDAY));
    }

    @Test
    void keepsOffsetsIntoTheUntouchedText() {
        String text =
                "The vote of November\u00a08 was close, and\u00a0by\u00a0the\u00a0end of\u00a02017 it\u00a0will be repeated.";
        List<TimeExpression> times = TAGGER.tag(TestReader.annotate(text, TUESDAY));
        assertEquals(2, times.size());
        assertTrue(times.stream().allMatch(t -> t.span().of(text).equals(t.text())));
        assertEquals("November\u00a08", times.get(0).text());
    }

    @Test
    void aMonthStaysAMonth() {
        TimeExpression month = TAGGER.tag(TestReader.annotate("The plant opened in May 2012.", TUESDAY))
                .get(0);
        assertEquals(Granularity.MONTH, month.granularity());
        assertEquals(LocalDate.of(2012, 5, 1), month.start());
        assertEquals(LocalDate.of(2012, 5, 31), month.end());
    }

    private static String tagged(String text, @Nullable LocalDate publishedOn) {
        return TAGGER.tag(TestReader.annotate(text, publishedOn)).stream()
                .map(t -> t.text() + "=" + t.value())
                .collect(Collectors.joining("; "));
    }
}
