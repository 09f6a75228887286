package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.newsgraph.cli.output.Cell;
import org.newsgraph.model.NewsgraphException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where a failure becomes a line for a person and an exit code for a script. */
final class Failures implements IExecutionExceptionHandler {
    /** Set to print where a failure came from. */
    private static final String DEBUG = "NEWSGRAPH_DEBUG";

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (System.getenv(DEBUG) != null) {
            failure.printStackTrace(err);
        }
        ExitCode code = code(failure);
        err.println("newsgraph: " + Cell.safe(message(failure)));
        if (code == ExitCode.FAULT && System.getenv(DEBUG) == null) {
            err.println("newsgraph: this is a fault of ours; " + DEBUG + "=1 shows where it happened");
        }
        err.flush();
        return code.code();
    }

    private static ExitCode code(Throwable failure) {
        if (failure instanceof NewsgraphException known) {
            return ExitCode.of(known.kind());
        }
        if (failure instanceof InterruptedException || Thread.currentThread().isInterrupted()) {
            return ExitCode.INTERRUPTED;
        }
        return failure instanceof IOException || failure instanceof UncheckedIOException
                ? ExitCode.DATA_FOLDER
                : ExitCode.FAULT;
    }

    private static String message(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return message(unchecked.getCause());
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + why(file);
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    private static String why(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder; check the path";
        }
        if (failure instanceof AccessDeniedException) {
            return "not allowed; check the permissions of the file and of its folder";
        }
        return String.valueOf(failure.getReason());
    }
}
