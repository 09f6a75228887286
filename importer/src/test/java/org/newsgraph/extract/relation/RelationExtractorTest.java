package org.newsgraph.extract.relation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Relation;

/** Sentences and the relations that they must tell, or, after "not", must not. Through the real reader. */
class RelationExtractorTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # titles before names
            Finnish President Sauli Lehtonen arrived in Oslo. | Sauli Lehtonen HOLDS_OFFICE Finland; Sauli Lehtonen NATIONAL_OF Finland
            Kenya's foreign minister, Amina Otieno, spoke on Friday. | Amina Otieno HOLDS_OFFICE Kenya
            Former Portuguese prime minister Paulo Teixeira was questioned. | Paulo Teixeira HOLDS_OFFICE Portugal
            Peru's President-elect Rosa Mendoza will visit Chile. | Rosa Mendoza HOLDS_OFFICE Peru
            Nokia CEO Mika Virtanen resigned. | Mika Virtanen LEADS Nokia
            Hamas spokesman Khaled Nasser rejected the offer. | Khaled Nasser HOLDS_OFFICE Hamas
            The Danish pianist Lars Holm played in Vienna. | Lars Holm NATIONAL_OF Denmark
            Republican Senator Tom Harding voted against the bill. | Tom Harding MEMBER_OF Republican Party
            US Secretary of State Ellen Brooks flew to Cairo. | Ellen Brooks HOLDS_OFFICE United States
            Microsoft chairman Peter Lang sold his shares. | Peter Lang LEADS Microsoft
            Chelsea striker Marco Ferri scored twice. | Marco Ferri PLAYS_FOR Chelsea
            Brazilian economist Carla Souza disagreed. | Carla Souza NATIONAL_OF Brazil
            # appositions
            Angela Brandt, the chancellor of Austria, opened the fair. | Angela Brandt HOLDS_OFFICE Austria
            The president of the European Parliament, Marta Kowalska, was absent. | Marta Kowalska LEADS European Parliament
            Ivan Petrov, the head of Gazprom, denied the report. | Ivan Petrov LEADS Gazprom
            Sarah Miller, a spokeswoman for Amnesty International, called it a disgrace. | Sarah Miller HOLDS_OFFICE Amnesty International
            Jean Dupont, an analyst at Deutsche Bank, expects growth. | Jean Dupont WORKS_FOR Deutsche Bank
            Hiroshi Tanaka, governor of the Bank of Japan, warned of inflation. | Hiroshi Tanaka LEADS Bank of Japan
            Maria Rossi, director of the World Health Organization, praised the staff. | Maria Rossi LEADS World Health Organization
            Ahmed Khalil, the founder of Al Jazeera, lives in Doha. | Ahmed Khalil FOUNDED Al Jazeera
            # copulas and verbs
            Pedro Alvarez is the president of Uruguay. | Pedro Alvarez HOLDS_OFFICE Uruguay
            Erik Larsen became prime minister of Norway in 2009. | Erik Larsen HOLDS_OFFICE Norway
            Anna Novak was elected president of Slovenia. | Anna Novak HOLDS_OFFICE Slovenia
            Pedro Alvarez is not the president of Uruguay. | not Pedro Alvarez HOLDS_OFFICE Uruguay
            Pedro Alvarez could become president of Uruguay. | not Pedro Alvarez HOLDS_OFFICE Uruguay
            Pedro Alvarez wants to be president of Uruguay. | not Pedro Alvarez HOLDS_OFFICE Uruguay
            # membership and work
            Julia Weber of the Greens demanded an answer. | Julia Weber MEMBER_OF Alliance 90/The Greens
            Thomas Klein (CDU) rejected the plan. | Thomas Klein MEMBER_OF Christian Democratic Union
            Daniel Stein from Human Rights Watch was at the border. | Daniel Stein WORKS_FOR Human Rights Watch
            Barcelona's Diego Torres was injured in Manchester. | not Diego Torres NATIONAL_OF United Kingdom
            # seats of bodies
            German carmaker Volkswagen recalled the cars. | Volkswagen BASED_IN Germany
            The Seattle-based company Boeing cut jobs. | Boeing BASED_IN Seattle
            American broadcaster CNN showed the pictures. | CNN BASED_IN United States
            India's Foreign Ministry summoned the envoy. | Foreign Ministry BASED_IN India; Foreign Ministry PART_OF India
            Sweden's Riksbank raised its rate. | Riksbank BASED_IN Sweden
            # places
            The plane landed in Lviv, Ukraine. | Lviv LOCATED_IN Ukraine
            A bomb went off in the Iraqi city of Mosul. | Mosul LOCATED_IN Iraq
            Zermatt in Switzerland was cut off by snow. | Zermatt LOCATED_IN Switzerland
            # families and rivals
            Helen Carter, the wife of Robert Carter, opened the school. | Helen Carter SPOUSE_OF Robert Carter
            Robert Carter's son James Carter was arrested. | James Carter CHILD_OF Robert Carter
            Laura Bianchi is the sister of Marco Bianchi. | Laura Bianchi SIBLING_OF Marco Bianchi
            David Cohen's rival Ruth Levy lost the debate. | Ruth Levy OPPONENT_OF David Cohen
            # what events tell
            Emma Wilson accused George Baker of lying. | Emma Wilson ACCUSED George Baker
            Iran supports Hezbollah. | Iran SUPPORTS Hezbollah
            Ethiopia is fighting Eritrea. | Ethiopia FIGHTS Eritrea
            Anna Novak met Erik Larsen in Berlin on Monday. | Anna Novak MET Erik Larsen
            Anna Novak spoke by phone with Erik Larsen on Monday. | Anna Novak SPOKE_WITH Erik Larsen
            Emma Wilson defeated George Baker in the presidential election. | Emma Wilson DEFEATED George Baker
            Emma Wilson will succeed George Baker in January. | Emma Wilson SUCCEEDS George Baker
            Anna Novak criticised the United Nations. | Anna Novak CRITICISED United Nations
            Anna Novak may meet Erik Larsen in May. | not Anna Novak MET Erik Larsen
            Anna Novak did not meet Erik Larsen. | not Anna Novak MET Erik Larsen
            Anna Novak denied that Iran supports Hezbollah. | not Iran SUPPORTS Hezbollah
            # nouns of relations
            Tensions between Greece and Turkey rose again. | Greece TENSE_WITH Turkey
            China's relations with Australia have become strained. | China TENSE_WITH Australia
            The world condemned Russia's annexation of Crimea. | Russia ANNEXED Crimea
            France ended its military presence in Mali. | France ACTIVE_IN Mali
            In an interview with CNN, Anna Novak defended the law. | Anna Novak SPOKE_WITH CNN
            # what must not be said
            Canadian police detained an aide of Erik Larsen. | not Erik Larsen NATIONAL_OF Canada
            President Pedro Alvarez flew from Peru to Bolivia. | not Pedro Alvarez HOLDS_OFFICE Bolivia
            Anna Novak told CNN that she would stay. | not Anna Novak WORKS_FOR CNN; not Anna Novak LEADS CNN
            Japan praised President Pedro Alvarez. | not Pedro Alvarez HOLDS_OFFICE Japan
            Presidential candidate Emma Wilson visited Ohio. | not Emma Wilson HOLDS_OFFICE Ohio
            The head of a German company met Anna Novak. | not Anna Novak HOLDS_OFFICE Germany
            """)
    void tells(String sentence, String expected) {
        Set<String> told = told(sentence);
        for (String claim : expected.split(";")) {
            String wanted = claim.strip();
            boolean not = wanted.startsWith("not ");
            boolean there = told.contains(not ? wanted.substring(4) : wanted);
            assertTrue(there != not, () -> wanted + " of " + told);
        }
    }

    private static Set<String> told(String text) {
        Extraction extraction = EXTRACTOR.extract(TestReader.read(text, null));
        Set<String> told = new TreeSet<>();
        for (Relation r : extraction.relations()) {
            told.add(name(extraction, r.subject()) + " " + r.predicate() + " " + name(extraction, r.object()));
            if (List.of("MET", "SPOKE_WITH", "OPPONENT_OF", "TENSE_WITH", "SPOUSE_OF", "SIBLING_OF")
                    .contains(r.predicate().name())) {
                told.add(name(extraction, r.object()) + " " + r.predicate() + " " + name(extraction, r.subject()));
            }
        }
        return told;
    }

    private static String name(Extraction extraction, String id) {
        return extraction.mentions().entity(id).orElseThrow().name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Former Portuguese prime minister Paulo Teixeira was questioned. | title=Prime minister, status=former
            Peru's President-elect Rosa Mendoza will visit Chile. | title=President-elect, status=elect
            Acting Bolivian president Luis Quispe signed the law. | title=President, status=acting
            Angela Brandt, the chancellor of Austria, opened the fair. | title=Chancellor
            """)
    void officesCarryTitleAndStatus(String sentence, String expected) {
        Extraction extraction = EXTRACTOR.extract(TestReader.read(sentence, null));
        Relation office = extraction.relations().stream()
                .filter(r -> r.predicate().name().equals("HOLDS_OFFICE"))
                .findFirst()
                .orElseThrow();
        for (String pair : Arrays.stream(expected.split(",")).map(String::strip).toList()) {
            String[] parts = pair.split("=");
            assertTrue(parts[1].equals(office.qualifiers().get(parts[0])), () -> pair + " of " + office.qualifiers());
        }
    }
}
