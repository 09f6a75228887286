package org.newsgraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import java.util.Set;

/** Which room may know which: cli → pipeline → stages → knowledge → model. */
@AnalyzeClasses(packages = "org.newsgraph", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] STAGES = {
        "..newsgraph.source..",
        "..newsgraph.read..",
        "..newsgraph.extract..",
        "..newsgraph.resolve..",
        "..newsgraph.graph..",
        "..newsgraph.store..",
        "..newsgraph.server..",
        "..newsgraph.ask..",
        "..newsgraph.view..",
        "..newsgraph.export.."
    };
    private static final String[] ABOVE_STAGES = {
        "..newsgraph.pipeline..", "..newsgraph.cli..", "..newsgraph.evaluate..", "..newsgraph.train.."
    };

    @ArchTest
    static final ArchRule the_model_knows_nobody = noClasses()
            .that()
            .resideInAPackage("..newsgraph.model..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.newsgraph..").and(not(resideInAnyPackage("..newsgraph.model.."))));

    @ArchTest
    static final ArchRule knowledge_knows_only_the_model = classes()
            .that()
            .resideInAPackage("..newsgraph.knowledge..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("..newsgraph.knowledge..", "..newsgraph.model..")
                    .or(not(resideInAnyPackage("org.newsgraph.."))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule stages_do_not_know_what_stands_above_them = noClasses()
            .that()
            .resideInAnyPackage(STAGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ABOVE_STAGES);

    @ArchTest
    static final ArchRule stages_meet_only_in_the_model = slices().matching("org.newsgraph.(*)..")
            .namingSlices("$1")
            .that(new DescribedPredicate<Slice>("are stages") {
                @Override
                public boolean test(Slice slice) {
                    return Set.of(
                                    "source", "read", "extract", "resolve", "graph", "store", "server", "ask", "view",
                                    "export")
                            .contains(slice.getDescription());
                }
            })
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule only_the_reading_room_speaks_OpenNLP_and_ONNX = noClasses()
            .that()
            .resideOutsideOfPackages("..newsgraph.read..", "..newsgraph.train..", "..newsgraph.evaluate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("opennlp..", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule only_the_store_speaks_the_driver = noClasses()
            .that()
            .resideOutsideOfPackage("..newsgraph.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j.driver..");

    @ArchTest
    static final ArchRule only_the_server_room_speaks_the_embedded_server = noClasses()
            .that()
            .resideOutsideOfPackage("..newsgraph.server..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.neo4j..").and(not(resideInAnyPackage("org.neo4j.driver.."))));

    @ArchTest
    static final ArchRule rooms_form_no_cycle =
            slices().matching("org.newsgraph.(*)..").should().beFreeOfCycles();
}
