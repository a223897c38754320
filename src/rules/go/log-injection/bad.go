package audit

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"github.com/gin-gonic/gin"
)

func one(w http.ResponseWriter, r *http.Request) {
	log.Printf("login of %s", r.FormValue("user")) // finds
}

func two(w http.ResponseWriter, r *http.Request) {
	log.Println("agent", r.UserAgent()) // finds
}

func three(w http.ResponseWriter, r *http.Request) {
	log.Print("path " + r.URL.Path) // finds
}

var logger = log.New(os.Stdout, "", 0)

func four(c *gin.Context) {
	logger.Printf("user %v", c.Query("user")) // finds
}

func note(text string) {
	log.Println(text) // finds
}

func five(w http.ResponseWriter, r *http.Request) {
	note(fmt.Sprintf("by %s", r.Header.Get("X-User")))
}

func six(w http.ResponseWriter, r *http.Request) {
	log.Fatalf("bad %s", r.PostFormValue("x")) // finds
}
