@echo off
rem Runs Newsgraph; builds it first if that was not done yet. After a change of sources: mvn -q -Dquick package
rem   JAVA_HOME        which Java to use (17 or newer); otherwise the one on the PATH
rem   NEWSGRAPH_OPTS   more options for Java, such as -Xmx6g
setlocal
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%importer\target"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%TARGET%\newsgraph.built" goto run
echo newsgraph: building (once; this downloads libraries) ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -Dquick -Dmaven.test.skip=true -DincludeScope=runtime -Dmdep.outputFile=target/classpath.txt package org.apache.maven.plugins:maven-dependency-plugin:build-classpath -pl importer -am 1>&2
if errorlevel 1 (
  popd
  echo newsgraph: the build failed; see above 1>&2
  exit /b 1
)
popd
echo built > "%TARGET%\newsgraph.built"
:run
set /p LIBRARIES=<"%TARGET%\classpath.txt"
"%JAVA%" -Xmx2g -XX:+UseSerialGC -Duser.timezone=UTC %NEWSGRAPH_OPTS% -cp "%TARGET%\classes;%LIBRARIES%" org.newsgraph.cli.Main %*
exit /b %errorlevel%
