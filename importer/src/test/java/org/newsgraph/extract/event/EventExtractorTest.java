package org.newsgraph.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;

/**
 * Each line: a sentence of an article published on Tuesday, 15 November 2016, and one event that it tells: type, realis, "actor
 * > recipient" or "participant + participant", and where the line says so the place and the first day. Other events of the
 * sentence are not looked at.
 */
class EventExtractorTest {
    private static final LocalDate TUESDAY = LocalDate.of(2016, 11, 15);
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            France accused Iran of lying.                                              | ACCUSE ACTUAL France > Iran
            Iran was accused by France of lying.                                       | ACCUSE ACTUAL France > Iran
            Peru condemned Chile for the raid.                                         | ACCUSE ACTUAL Peru > Chile
            Kenya criticized Uganda over the border fence.                             | ACCUSE ACTUAL Kenya > Uganda
            Norway sued Denmark on Monday.                                             | ACCUSE ACTUAL Norway > Denmark @2016-11-14
            Spain is investigating Siemens.                                            | ACCUSE ACTUAL Spain > Siemens
            Angela Merkel met Emmanuel Macron in Berlin.                               | CONSULT ACTUAL Angela Merkel + Emmanuel Macron in Berlin
            Angela Merkel and Emmanuel Macron met in Berlin.                           | CONSULT ACTUAL Angela Merkel + Emmanuel Macron in Berlin
            Angela Merkel spoke with Emmanuel Macron by phone.                         | CONSULT ACTUAL Angela Merkel + Emmanuel Macron
            Angela Merkel held talks with Emmanuel Macron.                             | CONSULT ACTUAL Angela Merkel + Emmanuel Macron
            Talks between Iran and Turkey began on Monday.                             | CONSULT ACTUAL Iran + Turkey @2016-11-14
            Angela Merkel had a telephone conversation with Emmanuel Macron on Monday. | CONSULT ACTUAL Angela Merkel + Emmanuel Macron @2016-11-14
            Angela Merkel visited Turkey yesterday.                                    | CONSULT ACTUAL Angela Merkel > Turkey in Turkey @2016-11-14
            Angela Merkel will visit Turkey tomorrow.                                  | CONSULT PLANNED Angela Merkel > Turkey in Turkey @2016-11-16
            Angela Merkel plans to meet Emmanuel Macron.                               | CONSULT PLANNED Angela Merkel + Emmanuel Macron
            Angela Merkel refused to meet Emmanuel Macron.                             | CONSULT NEGATED Angela Merkel + Emmanuel Macron
            Angela Merkel did not meet Emmanuel Macron.                                | CONSULT NEGATED Angela Merkel + Emmanuel Macron
            Angela Merkel may meet Emmanuel Macron.                                    | CONSULT HYPOTHETICAL Angela Merkel + Emmanuel Macron
            If Iran attacked Israel, the price would rise.                             | ASSAULT HYPOTHETICAL Iran > Israel
            Iran and Turkey signed a treaty on Monday.                                 | AGREE ACTUAL Iran + Turkey @2016-11-14
            Iran signed an agreement with Turkey.                                      | AGREE ACTUAL Iran + Turkey
            Iran and Turkey agreed to share information.                               | AGREE ACTUAL Iran + Turkey
            Canada promised to help Haiti.                                             | AGREE ACTUAL Canada > Haiti
            Canada said it will help Haiti.                                            | AGREE ACTUAL Canada > Haiti
            Brazil praised Ghana for its reforms.                                      | SUPPORT ACTUAL Brazil > Ghana
            Brazil apologized to Ghana.                                                | SUPPORT ACTUAL Brazil > Ghana
            Japan recognized Kosovo in 2008.                                           | SUPPORT ACTUAL Japan > Kosovo @2008
            Japan gave Nepal a loan.                                                   | AID ACTUAL Japan > Nepal
            Japan sent food to Nepal.                                                  | AID ACTUAL Japan > Nepal
            Japan donated tents to Nepal.                                              | AID ACTUAL Japan > Nepal
            Egypt lifted sanctions against Qatar.                                      | CONCEDE ACTUAL Egypt > Qatar
            Russia withdrew its troops from Georgia.                                   | RETREAT ACTUAL Russia > Georgia
            Russia urged Ukraine to release the sailors.                               | REQUEST ACTUAL Russia > Ukraine
            Russia demanded that Ukraine stop the attacks.                             | REQUEST ACTUAL Russia > Ukraine
            Russia called on Ukraine to stop the shelling.                             | REQUEST ACTUAL Russia > Ukraine
            Poland rejected a proposal from Germany.                                   | REJECT ACTUAL Poland > Germany
            Poland rejected Germany's proposal.                                        | REJECT ACTUAL Poland > Germany
            Poland refused to help Germany.                                            | REJECT ACTUAL Poland > Germany
            Turkey threatened to attack Greece.                                        | THREATEN ACTUAL Turkey > Greece
            Turkey threatened to attack Greece.                                        | ASSAULT HYPOTHETICAL Turkey > Greece
            Turkey warned Greece on Monday.                                            | THREATEN ACTUAL Turkey > Greece @2016-11-14
            The United States imposed sanctions on Venezuela.                          | SANCTION ACTUAL United States > Venezuela
            The United States broke off relations with Cuba in 1961.                   | SANCTION ACTUAL United States > Cuba @1961
            China banned Google.                                                       | COERCE ACTUAL China > Google
            Iraq's annexation of Kuwait was condemned by France.                       | COERCE ACTUAL Iraq > Kuwait
            Iraq's annexation of Kuwait was condemned by France.                       | ACCUSE ACTUAL France > Iraq
            Russia bombed Syria.                                                       | ASSAULT ACTUAL Russia > Syria
            The Russian bombing of Syria continued.                                    | ASSAULT ACTUAL Russia > Syria
            Syria was attacked by Russia on Sunday.                                    | ASSAULT ACTUAL Russia > Syria @2016-11-13
            Russia attacked Syria, killing many.                                       | ASSAULT ACTUAL Russia > Syria
            Russia, which had attacked Syria, denied the report.                       | ASSAULT ACTUAL Russia > Syria
            Russia began to shell Syria in March 2015.                                 | ASSAULT ACTUAL Russia > Syria @2015-03
            Angola deployed troops to Zambia.                                          | MOBILIZE ACTUAL Angola > Zambia
            Thousands of Poles protested against Russia.                               | PROTEST ACTUAL Poles > Russia
            Emmanuel Macron won the election in May 2012.                              | ELECTION ACTUAL Emmanuel Macron @2012-05
            Emmanuel Macron defeated Marine Le Pen in the election.                    | ELECTION ACTUAL Emmanuel Macron > Marine Le Pen
            Emmanuel Macron named Edouard Philippe prime minister.                     | APPOINTMENT ACTUAL Emmanuel Macron > Edouard Philippe
            Emmanuel Macron took office on Monday.                                     | INAUGURATION ACTUAL Emmanuel Macron @2016-11-14
            David Cameron resigned in July 2016.                                       | RESIGNATION ACTUAL David Cameron @2016-07
            The resignation of David Cameron shook Britain.                            | RESIGNATION ACTUAL David Cameron
            Theresa May succeeded David Cameron.                                       | SUCCESSION ACTUAL Theresa May > David Cameron
            David Bowie died on Sunday.                                                | DEATH ACTUAL David Bowie @2016-11-13
            Police arrested Julian Assange in London.                                  | ARREST ACTUAL Julian Assange in London
            Julian Assange was arrested in London.                                     | ARREST ACTUAL Julian Assange in London
            Microsoft bought Nokia in 2013.                                            | DEAL ACTUAL Microsoft @2013
            Microsoft's acquisition of LinkedIn was announced in June 2016.            | DEAL ACTUAL Microsoft
            Microsoft sold its shares to Samsung.                                      | DEAL ACTUAL Microsoft > Samsung
            Samsung launched a new phone on Monday.                                    | LAUNCH ACTUAL Samsung @2016-11-14
            Germany beat Brazil in the final of the World Cup.                         | SPORT ACTUAL Germany > Brazil
            Germany issued a statement on Monday.                                      | STATEMENT ACTUAL Germany @2016-11-14
            Emmanuel Macron told the BBC that the talks had failed.                    | STATEMENT ACTUAL Emmanuel Macron > BBC
            "We are ready," said Emmanuel Macron on Sunday.                            | STATEMENT ACTUAL Emmanuel Macron @2016-11-13
            Mexico expelled two diplomats from Ecuador.                                | SANCTION ACTUAL Mexico
            """)
    void tellsWhoDidWhatToWhom(String sentence, String expected) {
        Extraction extraction = extract(sentence);
        List<String> told =
                extraction.events().stream().map(e -> show(e, extraction)).toList();
        assertTrue(told.stream().anyMatch(t -> t.startsWith(expected)), () -> told.toString());
    }

    @Test
    void takesAllTellingsOfOneEventAsOne() {
        Extraction extraction = extract("Angela Merkel met Emmanuel Macron in Berlin on Monday.\n\n"
                + "At the meeting, Angela Merkel praised Emmanuel Macron. The meeting lasted two hours.");
        List<Event> meetings = extraction.events().stream()
                .filter(e -> e.type() == EventType.CONSULT)
                .toList();
        assertEquals(1, meetings.size(), meetings::toString);
        assertEquals(3, meetings.get(0).mentions().size());
        assertEquals("2016-11-14", meetings.get(0).start());
    }

    @Test
    void keepsAPlanApartFromWhatHappened() {
        Extraction extraction = extract(
                "Angela Merkel met Emmanuel Macron in Berlin. Angela Merkel will meet Emmanuel Macron again in May.");
        assertEquals(
                List.of(Realis.ACTUAL, Realis.PLANNED),
                extraction.events().stream()
                        .filter(e -> e.type() == EventType.CONSULT)
                        .map(Event::realis)
                        .toList());
    }

    @Test
    void everyMentionRoundTrips() {
        Extraction extraction = extract("Russia bombed Syria. The bombing was condemned by France.");
        for (Event event : extraction.events()) {
            assertTrue(event.mentions().contains(event.trigger()));
            event.mentions()
                    .forEach(m ->
                            assertTrue(m.end() <= extraction.article().text().length()));
        }
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(TestReader.read(text, TUESDAY));
    }

    private static String show(Event event, Extraction extraction) {
        List<String> participants = names(event, Role.PARTICIPANT, extraction);
        List<String> recipients = names(event, Role.RECIPIENT, extraction);
        String who = participants.isEmpty()
                ? String.join(", ", names(event, Role.ACTOR, extraction))
                : participants.stream().sorted().collect(Collectors.joining(" + "));
        String whom = recipients.isEmpty() ? "" : (who.isEmpty() ? "" : " > ") + String.join(", ", recipients);
        String place = event.place() == null ? "" : " in " + name(event.place(), extraction);
        String start = event.start() == null ? "" : " @" + event.start();
        return event.type() + " " + event.realis() + " " + who + whom + place + start;
    }

    private static List<String> names(Event event, Role role, Extraction extraction) {
        return event.args().stream()
                .filter(a -> a.role() == role)
                .map(a -> name(a.entity(), extraction))
                .toList();
    }

    private static String name(String entity, Extraction extraction) {
        return extraction.mentions().entity(entity).orElseThrow().name();
    }
}
