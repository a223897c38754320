package pages

import (
	"encoding/json"
	"fmt"
	"html"
	"html/template"
	"net/http"
	"os"
	"strconv"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

var page = template.Must(template.New("page").Parse("<h1>{{.}}</h1>"))

func greet(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<h1>Hello %s</h1>", html.EscapeString(r.URL.Query().Get("name")))
	page.Execute(w, r.FormValue("name"))
	json.NewEncoder(w).Encode(map[string]string{"name": r.FormValue("name")})
}

func plain(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "you searched for %s", r.FormValue("q"))
	fmt.Fprintf(os.Stdout, "<p>%s</p>", r.FormValue("q"))
	w.Write([]byte("<p>hello</p>"))
}

func count(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		http.Error(w, "n", http.StatusBadRequest)
		return
	}
	fmt.Fprintf(w, "<p>%d</p>", n)
}

func theme(w http.ResponseWriter, r *http.Request) {
	theme := r.FormValue("theme")
	if theme != "dark" && theme != "light" {
		theme = "light"
	}
	fmt.Fprint(w, "<body class="+theme+">")
}

func api(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"q": c.Query("q")})
	c.String(http.StatusOK, "%s", c.Query("q"))
	c.Data(http.StatusOK, "application/json", []byte(c.Query("q")))
}

func text(c echo.Context) error {
	return c.String(http.StatusOK, c.QueryParam("q"))
}
