@echo off
rem Runs Newsgraph; builds it first if that was not done yet or if its sources are newer than the build.
rem   JAVA_HOME        which Java to use (17 or newer); otherwise the one on the PATH
rem   NEWSGRAPH_OPTS   more options for Java, such as -Xmx6g
setlocal DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%importer\target"
set "BUILT=%TARGET%\newsgraph.built"
set "ARGS_FILE=%TARGET%\newsgraph.args"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo newsgraph: no Java found; install a JDK, 17 or newer, or set JAVA_HOME 1>&2
  exit /b 1
)
call :is_stale
if errorlevel 1 (
  call :build
  if errorlevel 1 exit /b 1
)

rem Short work is done before Java's optimizing compiler pays; long work is not.
set "SHORT=-XX:TieredStopAtLevel=1"
for %%c in (import extract serve train evaluate) do if /i "%~1"=="%%c" set "SHORT="
"%JAVA%" -Xmx2g -XX:NewRatio=6 -XX:+UseSerialGC -Duser.timezone=UTC %SHORT% %NEWSGRAPH_OPTS% "@%ARGS_FILE%" org.newsgraph.cli.Main %*
exit /b %errorlevel%

:is_stale
if not exist "%BUILT%" exit /b 1
where powershell >nul 2>&1 || exit /b 0
powershell -NoProfile -Command "$b = (Get-Item -LiteralPath $env:BUILT).LastWriteTime; $in = 'pom.xml', 'importer/pom.xml', 'importer/src/main', 'cypher', 'seeds' | ForEach-Object { Join-Path $env:HOME_DIR $_ }; if (Get-ChildItem -LiteralPath $in -Recurse -File | Where-Object { $_.LastWriteTime -gt $b } | Select-Object -First 1) { exit 1 }"
exit /b %errorlevel%

:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo newsgraph: no Maven found to build with; install Maven, 3.8 or newer 1>&2
  exit /b 1
)
echo newsgraph: building (once, and when sources change; the first time downloads libraries) ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -Dquick -Dmaven.test.skip=true -DincludeScope=runtime -Dmdep.outputFile=target/classpath.txt -Dmdep.fileSeparator=/ package org.apache.maven.plugins:maven-dependency-plugin:build-classpath -pl importer -am 1>&2
if errorlevel 1 (
  popd
  echo newsgraph: the build failed; see above 1>&2
  exit /b 1
)
popd
rem The class path is longer than a command line may be, so Java reads it from a file.
set "CLASSES=%TARGET:\=/%/classes"
>"%ARGS_FILE%" echo -cp
>>"%ARGS_FILE%" echo "%CLASSES%;\
type "%TARGET%\classpath.txt" >>"%ARGS_FILE%"
>>"%ARGS_FILE%" echo "
echo built>"%BUILT%"
exit /b 0
